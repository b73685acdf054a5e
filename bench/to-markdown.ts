import type { Growth, Result } from './measure.ts';
import type { Subject } from './subjects.ts';

/** The report of one browser. Every time is a multiple of the bare pass over the same document in the same run. */
export function toMarkdown(browser: string, results: Result[], growth: Growth): string {
  return [
    `## ${browser}`,
    '',
    'Warm, the median; in multiples of the bare pass, whose own time stands beside it.',
    '',
    table(
      ['page', 'nodes', 'bare pass', ...subjects, 'of Readability', 'of Defuddle'],
      results.map(({ page, nodes, warm }) => [
        page.name,
        String(nodes),
        milliseconds(warm['bare pass']),
        ...subjects.map((subject) => multiple(warm[subject], warm['bare pass'])),
        fraction(warm['the outline'], warm.Readability),
        fraction(warm['the outline'], warm.Defuddle),
      ]),
    ),
    '',
    'First run in a page just loaded.',
    '',
    table(
      ['page', 'bare pass', ...subjects, 'of Readability'],
      results.map(({ page, first }) => [
        page.name,
        ...(['bare pass', ...subjects] as const).map((name) => milliseconds(first[name])),
        fraction(first['the outline'], first.Readability),
      ]),
    ),
    '',
    '100 times the page, warm: the synthetic notices of 1× and 100×, one timed right after the other.',
    '',
    growthOf(growth),
    '',
  ].join('\n');
}

const subjects: Subject[] = ['the outline', 'Readability', 'Defuddle'];

/** How the time grows with the page: the exponent from 1× to 100×; 1 is linear. */
function growthOf(growth: Growth): string {
  const rows = Object.entries(growth).map(([name, ratio]) => [
    name,
    `${ratio.toFixed(0)}×`,
    (Math.log(ratio) / Math.log(100)).toFixed(2),
  ]);
  return table(['', 'costs', 'exponent'], rows);
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

const milliseconds = (value = Number.NaN) => `${value.toPrecision(value < 1 ? 2 : 3)} ms`;
const multiple = (value = Number.NaN, floor = Number.NaN) => `${(value / floor).toFixed(1)}×`;
const fraction = (value = Number.NaN, peer = Number.NaN) => `1/${(peer / value).toFixed(1)}`;

import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { dataTable } from '../../lib/notice/across/data-table.ts';
import { processorsTable } from '../../lib/notice/across/processors-table.ts';
import { type WarningAcross, warningsAcross } from '../../lib/notice/across/warnings-across.ts';
import type { Notice } from '../../lib/notice/model.ts';
import { readDocument } from '../read-document.ts';
import { type CorpusPage, corpusPages, type Gold, goldOf, hasCorpus, htmlOf } from './corpus.ts';

// The newest revision of each of the PSF's current notices, side by side, held against what their golds say.
const current = [
  'https://policies.python.org/pypi.org/Privacy-Notice/',
  'https://policies.python.org/python.org/Privacy-Notice/',
  'https://policies.python.org/us.pycon.org/Privacy-Notice/',
  'https://policies.python.org/PSF-Privacy-Notice/',
];
const pages = corpusPages();
// The manifest lists revisions oldest first.
const newest = current.flatMap((address) => pages.findLast(({ url }) => url === address) ?? []);

describe.runIf(hasCorpus)('side by side', () => {
  const notices = newest.map(read);
  const golds = newest.map(goldOf);

  test('all four are there', () => {
    expect(notices.map(({ url }) => url)).toEqual(current);
  });

  test('processors × services are exactly those of the golds', () => {
    const { columns, rows } = processorsTable(notices);
    const naming = golds.filter(({ processors }) => processors.length > 0);
    expect(columns.map(({ title }) => title)).toEqual(naming.map(({ title }) => title));
    const names = [...new Set(naming.flatMap(({ processors }) => processors.map(({ name }) => name)))];
    const expected = names.map((name) => {
      const entries = naming.map((gold) => ({
        gold,
        entry: gold.processors.find((one) => one.name === name),
      }));
      const anyDpa = entries.some(({ entry }) => entry?.dpa);
      return {
        name,
        cells: entries.map(({ gold, entry }) =>
          entry
            ? {
                purpose: shown(gold, entry.purpose ?? ''),
                dpa: entry.dpa,
                said: entry.dpa ? 'linked' : anyDpa ? 'elsewhere' : 'none',
              }
            : 'not-named',
        ),
      };
    });
    expect(
      rows.map(({ name, cells }) => ({
        name,
        cells: cells.map((cell) =>
          cell.kind === 'named'
            ? {
                purpose: cell.processors.map(({ purpose }) => purpose).join('|'),
                dpa: cell.processors[0]?.dpa?.url ?? null,
                said: cell.dpa,
              }
            : cell.kind,
        ),
      })),
    ).toEqual(expected);
  });

  test('data × notices are exactly those of the golds', () => {
    const { columns, rows } = dataTable(notices);
    expect(columns[0]?.notice.title).toBe('PSF Privacy Notice');
    expect(columns.map(({ isBase }) => isBase)).toEqual([true, false, false, false]);
    columns.forEach(({ notice }, column) => {
      const gold = golds[notices.indexOf(notice)];
      if (!gold) throw new Error(`no gold of ${notice.title}`);
      const items = rows.flatMap(({ cells }) => {
        const cell = cells[column];
        return cell?.kind === 'items' ? cell.items : [];
      });
      const listed = gold.dataCollected.map((text) => shown(gold, text));
      const inProse = items.filter(({ text }) => !listed.includes(text));
      expect(
        items
          .map(({ text }) => text)
          .filter((text) => listed.includes(text))
          .sort(),
      ).toEqual(listed.sort());
      // Golds name what stands in running text by its words and its sentence.
      const prose = gold.dataCollectedProse ?? [];
      const isOf = (item: { quote: string; text: string }, phrase: (typeof prose)[number]) =>
        item.quote.includes(phrase.quote) && sharesWord(item.text, phrase.item);
      expect(prose.filter((phrase) => !inProse.some((item) => isOf(item, phrase)))).toEqual([]);
      expect(
        inProse.filter((item) => !prose.some((phrase) => isOf(item, phrase))).map(({ text }) => text),
      ).toEqual([]);
    });
  });

  test('the warnings of the four, read by hand: none', () => {
    expect(warningsAcross(notices).map(inWords)).toEqual([]);
  });

  test('the old policies beside them, read by hand', () => {
    const old = pages
      .filter(({ isPsfNotice, url }) => isPsfNotice && !current.includes(url))
      .filter((page, _, all) => all.findLast(({ url }) => url === page.url) === page)
      .map(read);
    expect(warningsAcross([...notices, ...old]).map(inWords)).toEqual([]);
  });
});

function read(page: CorpusPage): Notice {
  const result = readDocument(new JSDOM(htmlOf(page), { url: page.url }).window.document, new URL(page.url));
  if (result.status !== 'notice') throw new Error(`${page.file} was read as ${result.status}`);
  return result.notice;
}

const shown = ({ recoveredText }: Gold, text: string) => recoveredText?.[text] ?? text;

function sharesWord(a: string, b: string): boolean {
  const words = new Set(b.toLowerCase().match(/[a-z]{3,}/g));
  return (a.toLowerCase().match(/[a-z]{3,}/g) ?? []).some((word) => words.has(word));
}

function inWords(warning: WarningAcross): string {
  switch (warning.kind) {
    case 'dpa-in-one':
      return `${warning.processor}: DPA in ${titles(warning.linked)}, none in ${titles(warning.unlinked)}`;
    case 'two-dpas':
      return `${warning.processor}: ${warning.dpas.map(({ url, evidence }) => `${url} in ${evidence.notice.url}`).join(', ')}`;
    case 'base-date':
      return `${warning.notice.url} names ${warning.base.url} of ${warning.said}`;
    case 'dropped':
      return `${warning.processor}: gone from ${warning.before.notice.url}, still in ${warning.still.notice.url}`;
    default:
      return warning satisfies never;
  }
}

const titles = (list: { notice: Notice }[]) => list.map(({ notice }) => notice.url).join(', ');

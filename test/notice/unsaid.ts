import type { Fact, Notice } from '../../lib/notice/model.ts';
import { type Topic, topicsOf } from '../../lib/notice/topics.ts';
import { atOnce } from '../../lib/notice/work.ts';
import { textOfRange } from '../page/text-of-range.ts';

/**
 * What a page says in its sections on data, processors, purposes and sharing, and a notice read from it does not: each
 * run of words there that stands in no quote. Looks at the page itself, with no help of the outline or the readers but
 * the table of headings. Takes the element that holds the notice; gives the words, or nothing where all is said.
 */
export function unsaid(article: Element, notice: Notice): string[] {
  const copy = article.cloneNode(true) as Element;
  // What is hidden, and buttons to share the page, are no part of it.
  for (const part of copy.querySelectorAll('[style*="display: none"], .share')) part.remove();
  // The names of a table's columns are no sentences.
  for (const row of copy.querySelectorAll('tr')) {
    if ([...row.children].every(({ localName }) => localName === 'th')) row.remove();
  }
  // When the page was built is no sentence of the notice.
  for (const stamp of copy.querySelectorAll('small, div')) {
    if (/^\s*last update:\s+\w+ \d+, \d{4}\s*$/i.test(stamp.textContent)) stamp.remove();
  }
  const headings = [...copy.querySelectorAll('h1, h2, h3, h4, h5, h6, summary')];
  const titles = headings.map((heading) => {
    const range = copy.ownerDocument.createRange();
    range.selectNodeContents(heading);
    return textOfRange(range);
  });
  const topics = atOnce(
    topicsOf(
      headings.map((heading, index) => ({
        heading: titles[index] ?? '',
        level: heading.localName === 'summary' ? 6 : Number(heading.localName.slice(1)),
        lines: [],
      })),
    ),
  );
  return headings.flatMap((heading, index) => {
    const { topic } = topics[index] ?? {};
    if (!topic || !summarised.includes(topic)) return [];
    const range = copy.ownerDocument.createRange();
    range.setStartAfter(heading);
    const next = headings[index + 1];
    if (next) range.setEndBefore(next);
    else range.setEnd(copy, copy.childNodes.length);
    const quotes = factsIn(notice).flatMap((fact) => (fact.heading === titles[index] ? fact.quote : []));
    // An entry under a heading of its own is quoted with that heading.
    return uncovered(`${titles[index]} ${textOfRange(range)}`.trim(), [titles[index] ?? '', ...quotes]);
  });
}

const summarised: Topic[] = ['data', 'processors', 'purposes', 'sharing'];

/** Whatever in a notice has a quote. */
export function factsIn(value: object): Fact[] {
  const own = 'quote' in value ? [value as Fact] : [];
  const inner = Object.values(value).filter((part) => typeof part === 'object' && part !== null);
  return [...own, ...inner.flatMap(factsIn)];
}

/** The parts of a text that are in none of the quotes, where they hold a letter or a digit. */
function uncovered(text: string, quotes: string[]): string[] {
  const said = new Uint8Array(text.length);
  for (const quote of new Set(quotes)) {
    if (quote === '') continue;
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      said.fill(1, at, at + quote.length);
    }
  }
  let part = '';
  const parts: string[] = [];
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !said[at]) part += text[at];
    else if (part) {
      if (/[\p{L}\p{N}]/u.test(part)) parts.push(part.trim());
      part = '';
    }
  }
  return parts;
}

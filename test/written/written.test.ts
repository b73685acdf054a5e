import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Notice } from '../../lib/notice/model.ts';
import { readNotice } from '../../lib/notice/read-notice.ts';
import { isNotice } from '../../lib/notice/validate.ts';
import { findQuotes } from '../../lib/page/find-quote.ts';
import { outlineContent } from '../../lib/page/outline-content.ts';
import { contentText } from '../../lib/page/page-text.ts';
import { factsIn } from '../notice/unsaid.ts';
import { textOfRange } from '../page/text-of-range.ts';
import { compareSentences, misplaced } from './compare-sentences.ts';
import { compareWithWritten } from './compare-with-written.ts';
import { meaninglessChanges, meaninglessWrappings } from './meaningless-changes.ts';
import type { WrittenNotice } from './notice.ts';
import { toHtml } from './to-html.ts';
import { home, toOutline } from './to-outline.ts';
import { writeNotice } from './write-notice.ts';

// Notices are written from facts, in many words and markups, and must be read as they were written: no fact lost, none
// made up, no sentence gone. `npm run fuzz` tries 20,000; the seed is fixed, so that what fails once fails again.

const isFuzz = import.meta.env.MODE === 'fuzz';
const seed = 20_251_216;
const runs = { seed, numRuns: isFuzz ? 20_000 : 400 };
/** With a page parsed in each. */
const pageRuns = { seed, numRuns: isFuzz ? 2000 : 60 };
const timeout = 1_200_000;

const anyWritten = fc.gen().map((generate) => writeNotice(generate));

/** Holds for every notice; where it does not, the shortest one found is shown. */
function always(parameters: typeof runs, problems: (written: WrittenNotice) => string[]): void {
  fc.assert(
    fc.property(anyWritten, (written) => {
      const found = problems(written);
      expect(found, `${toHtml(written.sections)}\n\n${found.join('\n')}`).toEqual([]);
    }),
    parameters,
  );
}

const read = ({ sections }: WrittenNotice): Notice => readNotice(toOutline(sections));

describe('a written notice', { timeout }, () => {
  test('is read as it was written: each item, link, quote and kind, in order', () => {
    always(runs, (written) => compareWithWritten(read(written), written));
  });

  test('loses no sentence: each is in a fact, or unread, or named as what it is', () => {
    always(runs, (written) => compareSentences(read(written), written));
  });

  test('is quoted with what stands before and after', () => {
    always(runs, (written) => {
      const { sections } = toOutline(written.sections);
      const text = sections
        .flatMap(({ heading, lines }) => [heading, ...lines.map((line) => line.text)])
        .join(' ');
      return misplaced(text, factsIn(read(written)));
    });
  });

  test('gives a notice that the extension accepts, and that JSON keeps', () => {
    always(runs, (written) => {
      const notice = read(written);
      expect(JSON.parse(JSON.stringify(notice))).toStrictEqual(notice);
      return isNotice(notice) ? [] : ['not a Notice'];
    });
  });

  test.each(meaninglessChanges)('is read alike with %s', (_, change) => {
    always(runs, (written) => {
      const changed = change(written);
      const notice = read(changed);
      return [...compareWithWritten(notice, changed), ...compareSentences(notice, changed)];
    });
  });
});

describe('a written page', { timeout }, () => {
  const { DOMParser } = new JSDOM('').window;
  const parser = new DOMParser();

  function articleOf(html: string): Element {
    return parser.parseFromString(html, 'text/html').querySelector('article') ?? expect.fail('no article');
  }

  const outlineOf = (article: Element) => outlineContent(article, article.ownerDocument, new URL(home));

  test('has the outline that it was written from', () => {
    always(pageRuns, ({ sections }) => {
      expect(outlineOf(articleOf(toHtml(sections)))).toEqual(toOutline(sections));
      return [];
    });
  });

  test.each(meaninglessWrappings)('has the same outline with %s', (_, wrapping) => {
    always(pageRuns, ({ sections }) => {
      expect(outlineOf(articleOf(toHtml(sections, wrapping)))).toEqual(toOutline(sections));
      return [];
    });
  });

  test('shows each quote where it stands', () => {
    always(pageRuns, ({ sections }) => {
      const article = articleOf(toHtml(sections));
      const map = contentText(article);
      return factsIn(readNotice(outlineOf(article))).flatMap((fact) => {
        const [range] = findQuotes(map, [fact])[0] ?? [];
        return range && textOfRange(range) === fact.quote ? [] : [`not found: ${fact.quote}`];
      });
    });
  });
});

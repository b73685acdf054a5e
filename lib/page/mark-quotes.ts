import { type MarkTopic, markTopics } from '../notice/show/mark-topics.ts';
import { findQuotes, type Source } from './find-quote.ts';
import { PageTooLarge } from './limits.ts';
import { highlightName, highlightNames } from './mark-names.ts';
import { pageText } from './page-text.ts';
import { type ScrollWindow, scrollToRange } from './scroll-to-range.ts';

/** What came of marking: how many quotes are marked, and those that the page no longer holds. */
export interface Marked {
  shown: number;
  missing: string[];
}

/** Marks in one page. Its DOM, its focus and its selection stay as they are. */
export interface Marks {
  /** Marks one quote as the line that the reader came from, and scrolls to it. */
  show(source: Source): Marked;
  /** Marks every quote, in the colour of its topic, in place of the marks before. */
  showAll(sources: Partial<Record<MarkTopic, Source[]>>): Marked;
  /** Takes all marks away. */
  clear(): Marked;
}

declare global {
  /** The marks of a page, in the extension's isolated world once `mark-page.js` was injected. The page never sees it. */
  var noticedMarks: Marks | undefined;
}

/** What of a window the marks need. */
export interface MarksWindow extends ScrollWindow {
  document: Document;
  CSS: { highlights: Pick<Map<string, Highlight>, 'set' | 'delete'> };
  Highlight: new (...ranges: Range[]) => Highlight;
}

/**
 * Takes a window; gives what marks quotes in it, by the CSS Custom Highlight API, which paints ranges without any
 * element around them (CSS Custom Highlight API Module Level 1).
 */
export function marksIn(window: MarksWindow): Marks {
  const { document } = window;
  const { highlights } = window.CSS;
  const find = (sources: Source[]): Range[][] => {
    try {
      return findQuotes(pageText(document), sources);
    } catch (error) {
      if (!(error instanceof PageTooLarge)) throw error;
      // It has grown since it was read.
      return sources.map(() => []);
    }
  };

  const mark = (name: string, ranges: Range[], priority: number) => {
    const highlight = new window.Highlight(...ranges);
    highlight.priority = priority;
    highlights.set(name, highlight);
  };

  const clear = (): Marked => {
    for (const name of highlightNames) highlights.delete(name);
    return { shown: 0, missing: [] };
  };

  return {
    clear,
    show(source) {
      highlights.delete(highlightName('here'));
      const [ranges = []] = find([source]);
      const [first] = ranges;
      if (!first) return { shown: 0, missing: [source.quote] };
      mark(highlightName('here'), ranges, markTopics.length + 1);
      scrollToRange(first, window);
      return { shown: 1, missing: [] };
    },
    showAll(sources) {
      clear();
      const all = markTopics.flatMap(({ topic }) => sources[topic] ?? []);
      const found = find(all);
      const marked: Marked = { shown: 0, missing: [] };
      let at = 0;
      markTopics.forEach(({ topic }, row) => {
        const ranges = new Set<Range>();
        for (const source of sources[topic] ?? []) {
          const own = found[at++] ?? [];
          for (const range of own) ranges.add(range);
          if (own.length > 0) marked.shown++;
          else marked.missing.push(source.quote);
        }
        if (ranges.size > 0) mark(highlightName(topic), [...ranges], markTopics.length - row);
      });
      return marked;
    },
  };
}

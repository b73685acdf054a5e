import { type MarkTopic, markTopics } from '../notice/show/mark-topics.ts';
import { dom } from './dom.ts';
import { findQuote, type Source } from './find-quote.ts';
import { highlightName, highlightNames } from './mark-names.ts';
import { ownArticle } from './own-article.ts';
import { type ScrollWindow, scrollToRange } from './scroll-to-range.ts';
import { mapText } from './text-map.ts';

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
  const map = () => mapText(ownArticle(document) ?? dom.select(document, 'body')[0] ?? document);

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
      const range = findQuote(map(), source);
      if (!range) return { shown: 0, missing: [source.quote] };
      mark(highlightName('here'), [range], markTopics.length + 1);
      scrollToRange(range, window);
      return { shown: 1, missing: [] };
    },
    showAll(sources) {
      clear();
      const text = map();
      const marked: Marked = { shown: 0, missing: [] };
      markTopics.forEach(({ topic }, row) => {
        const ranges: Range[] = [];
        for (const source of sources[topic] ?? []) {
          const range = findQuote(text, source);
          if (range) ranges.push(range);
          else marked.missing.push(source.quote);
        }
        if (ranges.length > 0) mark(highlightName(topic), ranges, markTopics.length - row);
        marked.shown += ranges.length;
      });
      return marked;
    },
  };
}

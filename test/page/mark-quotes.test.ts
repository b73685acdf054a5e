import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { markTopics } from '../../lib/notice/show/mark-topics.ts';
import { marksCss } from '../../lib/page/mark-names.ts';
import { marksIn } from '../../lib/page/mark-quotes.ts';
import { textOfRange } from './text-of-range.ts';

// jsdom has no highlights: these stand in for the browser's. That they are painted is seen in test/e2e.
class Highlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

let dom: JSDOM;
let highlights: Map<string, Highlight>;
let reducedMotion: boolean;
const scrollIntoView = vi.fn();
const scrollBy = vi.fn();

beforeEach(() => {
  dom = new JSDOM(
    '<main><article><h1>Notice</h1><p id=one>We log <b>names</b>. We keep them.<ul><li>Age<li>Size</ul></article></main>',
  );
  highlights = new Map();
  reducedMotion = false;
  scrollIntoView.mockClear();
  scrollBy.mockClear();
  dom.window.Element.prototype.scrollIntoView = scrollIntoView;
  dom.window.Range.prototype.getBoundingClientRect = () => ({ top: 900 }) as DOMRect;
});

function marks() {
  return marksIn({
    document: dom.window.document,
    CSS: { highlights: highlights as unknown as Map<string, globalThis.Highlight> },
    Highlight: Highlight as unknown as new (...ranges: Range[]) => globalThis.Highlight,
    innerHeight: 600,
    matchMedia: () => ({ matches: reducedMotion }),
    scrollBy,
  });
}

const at = (quote: string) => ({ quote, heading: 'Notice' });
const painted = () =>
  Object.fromEntries([...highlights].map(([name, ranges]) => [name, [...ranges].map(textOfRange)]));

describe('show', () => {
  test('marks the line that the reader came from, and scrolls to it', () => {
    expect(marks().show(at('We log names.'))).toEqual({ shown: 1, missing: [] });
    expect(painted()).toEqual({ 'noticed-here': ['We log names.'] });
    expect(scrollIntoView).toHaveBeenCalledWith({ block: 'center', behavior: 'smooth' });
    expect(scrollIntoView.mock.contexts[0]).toBe(dom.window.document.getElementById('one'));
  });

  test('without motion, where the reader asked for less', () => {
    reducedMotion = true;
    marks().show(at('Age'));
    expect(scrollIntoView).toHaveBeenCalledWith({ block: 'center', behavior: 'instant' });
  });

  test('scrolls to the sentence itself in a paragraph that is longer than the window', () => {
    dom.window.Element.prototype.getBoundingClientRect = () => ({ height: 5000 }) as DOMRect;
    marks().show(at('We keep them.'));
    expect(scrollIntoView).not.toHaveBeenCalled();
    expect(scrollBy).toHaveBeenCalledWith({ top: 700, behavior: 'smooth' });
  });

  test('says which quote is gone, and leaves no old mark', () => {
    const shown = marks();
    shown.show(at('Age'));
    expect(shown.show(at('We sell names.'))).toEqual({ shown: 0, missing: ['We sell names.'] });
    expect(painted()).toEqual({});
  });
});

test('showAll marks each topic, on top of one another as the table says; clear takes all away', () => {
  const before = dom.serialize();
  const shown = marks();
  const all = { data: [at('Age'), at('Size')], unread: [at('We keep them.'), at('Gone.')] };
  expect(shown.showAll(all)).toEqual({ shown: 3, missing: ['Gone.'] });
  expect(painted()).toEqual({ 'noticed-data': ['Age', 'Size'], 'noticed-unread': ['We keep them.'] });
  const priority = (name: string) => highlights.get(name)?.priority ?? Number.NaN;
  expect(priority('noticed-data')).toBeGreaterThan(priority('noticed-unread'));

  shown.show(at('Age'));
  expect(painted()).toMatchObject({ 'noticed-data': ['Age', 'Size'], 'noticed-here': ['Age'] });
  expect(priority('noticed-here')).toBeGreaterThan(priority('noticed-data'));

  highlights.set('of-the-page', new Highlight());
  shown.clear();
  expect([...highlights.keys()]).toEqual(['of-the-page']);
  expect(dom.serialize()).toBe(before);
  expect(dom.window.document.activeElement).toBe(dom.window.document.body);
  expect(dom.window.document.getSelection()?.rangeCount).toBe(0);
});

test('every topic has its rule and a colour of its own', () => {
  expect(new Set(markTopics.map(({ colour }) => colour)).size).toBe(markTopics.length);
  for (const { topic, colour } of markTopics) {
    expect(marksCss).toContain(`::highlight(noticed-${topic}) { background-color: ${colour}; color:`);
  }
});

test.each(markTopics)('text can be read on the colour of $topic', ({ colour }) => {
  expect(contrast(colour, '#000000')).toBeGreaterThanOrEqual(12);
});

/** WCAG 2.2, "contrast ratio" and "relative luminance". */
function contrast(...colours: [string, string]): number {
  const [a, b] = colours.map((colour) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
      const part = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  }) as [number, number];
  return Math.max(a / b, b / a);
}

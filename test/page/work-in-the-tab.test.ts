import { type DOMWindow, JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../lib/page/find-quote.ts';
import { headingsOf } from '../../lib/page/headings-of.ts';
import { PageTooLarge } from '../../lib/page/limits.ts';
import { outlineDocument } from '../../lib/page/outline-document.ts';
import { pageText } from '../../lib/page/page-text.ts';

// The work done in a tab is counted in calls of the DOM, not in milliseconds: it must grow no faster than the page, and
// end where the limits are.

const url = new URL('https://policies.python.org/pypi.org/Privacy-Notice/');

/** So many of an element in each other, as only a script can build them, with a text in the inmost and beside each. */
const nested = (name: string, attributes: Record<string, string> = {}) => {
  return (document: Document, count: number) => {
    let at = document.querySelector('article') as Element;
    for (let level = 0; level < count; level++) {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      at.append('privacy ', element);
      at = element;
    }
    at.append('Privacy Notice');
  };
};

/** So many of a piece of markup, one after the other. */
const repeated = (html: string) => (document: Document, count: number) => {
  (document.querySelector('article') as Element).innerHTML = html.repeat(count);
};

const builders: Record<string, (document: Document, count: number) => void> = {
  'links in links': nested('a', { href: '/privacy' }),
  'headings in headings': nested('h2'),
  'raised texts in raised texts': nested('sup'),
  'links back in links back': nested('a', { href: '#x', class: 'a' }),
  'tables in tables': nested('table'),
  'articles in articles': nested('article'),
  'asides in asides': nested('aside'),
  'buttons that unfold each other': nested('button', { 'aria-controls': 'x', id: 'x' }),
  'tab panels in tab panels': nested('div', { role: 'tabpanel', id: 'x', 'aria-controls': 'x' }),
  'one sentence over and over': repeated('<p>We collect names.'),
  'headings without end': repeated('<h2>Privacy Notice</h2>'),
  'links without end': repeated('<a href="/privacy">Privacy</a> '),
  'rows without end': repeated('<table><tr><td rowspan="500">a<td>b</table>'),
  'terms without end': repeated('<dl><dt>a<dt>b<dd>c</dl>'),
  'footnotes without end': repeated('<p>a<a href="#n">1</a></p><p id="n">1 note</p>'),
  'breaks without end': repeated('a<br>'),
};

const steps: Record<string, (document: Document) => unknown> = {
  'the detector': headingsOf,
  'the outline': (document) => outlineDocument(document, url),
  'marking all': (document) => {
    const source = { quote: 'We collect names.', heading: '', prefix: 'names.', suffix: 'We' };
    try {
      return findQuotes(pageText(document), Array(100).fill(source));
    } catch (error) {
      if (error instanceof PageTooLarge) return;
      throw error;
    }
  },
};

/** How many calls of the DOM a step makes. */
function callsOf(step: (document: Document) => unknown, build: (document: Document) => void): number {
  const { window } = new JSDOM('<title>Privacy Notice</title><main><article></article></main>');
  build(window.document);
  const counter = countCalls(window);
  step(window.document);
  return counter.calls;
}

/** Counts what is asked of nodes and walkers in a window, from now on. */
function countCalls(window: DOMWindow): { calls: number } {
  const counter = { calls: 0 };
  const classes = [window.Node, window.Element, window.Document, window.TreeWalker, window.Range];
  for (const { prototype } of [...classes, window.CharacterData, window.DocumentFragment])
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (!member.configurable || name === 'constructor') continue;
      const counted = <Call extends (this: unknown, ...values: never[]) => unknown>(call: Call) =>
        function (this: unknown, ...values: never[]) {
          counter.calls++;
          return call.apply(this, values);
        };
      if (typeof member.value === 'function') member.value = counted(member.value);
      else if (member.get) member.get = counted(member.get);
      else continue;
      Object.defineProperty(prototype, name, member);
    }
  return counter;
}

describe.each(Object.entries(steps))('%s', (_, step) => {
  test.each(Object.entries(builders))('%s: grows no faster than the page', (_, build) => {
    const [small = 0, large = 0] = [150, 600].map((count) =>
      callsOf(step, (document) => build(document, count)),
    );
    expect(small).toBeGreaterThan(0);
    expect(large).toBeLessThan(4.4 * small + 500);
  });

  test.each(['links in links', 'headings in headings', 'one sentence over and over', 'links without end'])(
    '%s: ends where the limits are',
    (name) => {
      const build = builders[name] as (document: Document, count: number) => void;
      expect(
        callsOf(step, (document) => build(document, name.includes(' in ') ? 2_000 : 5_000)),
      ).toBeLessThan(mostCalls);
    },
  );
});

/** Of 4,500 elements some 20 each, and of 1,000 links 30. */
const mostCalls = 120_000;

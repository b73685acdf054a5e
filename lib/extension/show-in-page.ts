import browser from 'webextension-polyfill';
import { factsOf, type MarkTopic, markTopics } from '../notice/mark-topics.ts';
import type { Fact, Notice } from '../notice/model.ts';
import { textFragment } from '../notice/text-fragment.ts';
import type { Source } from '../page/find-quote.ts';
import { marksCss } from '../page/mark-names.ts';
import type { Marked } from '../page/mark-quotes.ts';
import { tabLoaded } from './tab-loaded.ts';

/** Scrolls the tab to a fact's quote and marks it. Rejects where the extension may not act in the tab. */
export async function showInPage(tabId: number, fact: Fact): Promise<Marked> {
  await prepare(tabId);
  return run(tabId, (source: Source) => globalThis.noticedMarks?.show(source), sourceOf(fact));
}

/** Marks everything that was read in the tab, in one colour for each topic. Rejects as `showInPage` does. */
export async function showAllInPage(tabId: number, notice: Notice): Promise<Marked> {
  await prepare(tabId);
  const sources = Object.fromEntries(
    markTopics.map((row) => [row.topic, factsOf(notice, row).map(sourceOf)]),
  ) as Record<MarkTopic, Source[]>;
  return run(tabId, (all: typeof sources) => globalThis.noticedMarks?.showAll(all), sources);
}

/** Takes all marks away. Rejects as `showInPage` does. */
export async function clearMarks(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    func: () => {
      globalThis.noticedMarks?.clear();
    },
  });
}

/**
 * Opens a notice in a new tab at a fact's quote, and marks it once the page is there, where the extension may act on
 * that site; otherwise the browser's own text fragment shows it. To be called from the background: opening a tab closes
 * the popup. Gives nothing where it was not marked.
 */
export async function openAt(url: string, fact: Fact): Promise<Marked | undefined> {
  const mayMark = await browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
  const { id } = await browser.tabs.create({ url: url.replace(/#.*$/, '') + textFragment(fact) });
  if (!mayMark || id === undefined || !(await tabLoaded(id))) return;
  return showInPage(id, fact).catch(() => undefined);
}

/** The style sheet is taken away first: a second one of the same would stay behind. */
async function prepare(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.removeCSS({ target, css: marksCss }).catch(() => {});
  await browser.scripting.insertCSS({ target, css: marksCss });
  await browser.scripting.executeScript({ target, files: ['/mark-page.js'] });
}

async function run<T>(tabId: number, func: (given: T) => unknown, given: T): Promise<Marked> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId }, func, args: [given] });
  const result = injected?.result;
  if (!isMarked(result)) throw new Error('The page gave no answer to “show in page”.');
  return result;
}

function isMarked(value: unknown): value is Marked {
  if (typeof value !== 'object' || value === null) return false;
  const { shown, missing } = value as Partial<Record<keyof Marked, unknown>>;
  return (
    Number.isSafeInteger(shown) && Array.isArray(missing) && missing.every((text) => typeof text === 'string')
  );
}

/** What the page needs to find a quote again, and no more. */
function sourceOf({ quote, heading, prefix, suffix }: Fact): Source {
  return { quote, heading, ...(prefix && { prefix }), ...(suffix && { suffix }) };
}

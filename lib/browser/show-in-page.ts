import type { Fact, Notice } from '../notice/model.ts';
import { factsOf, type MarkTopic, markTopics } from '../notice/show/mark-topics.ts';
import { textFragment } from '../notice/show/text-fragment.ts';
import type { Source } from '../page/find-quote.ts';
import { marksCss } from '../page/mark-names.ts';
import type { Marked } from '../page/mark-quotes.ts';

/** The part of `browser.scripting` that is needed here. */
export interface MarkScripting {
  executeScript<Args extends unknown[]>(
    injection: { target: Target } & ({ files: string[] } | { func: (...args: Args) => unknown; args: Args }),
  ): Promise<{ result?: unknown }[]>;
  insertCSS(sheet: { target: Target; css: string }): Promise<void>;
  removeCSS(sheet: { target: Target; css: string }): Promise<void>;
}

interface Target {
  tabId: number;
}

/** Scrolls the tab to a fact's quote and marks it. Rejects where the extension may not act in the tab. */
export async function showInPage(tabId: number, fact: Fact, scripting: MarkScripting): Promise<Marked> {
  await prepare(tabId, scripting);
  const [frame] = await scripting.executeScript({
    target: { tabId },
    func: (source: Source) => globalThis.noticedMarks?.show(source),
    args: [sourceOf(fact)],
  });
  return checked(frame?.result);
}

/** Marks everything that was read in the tab, in one colour for each topic. Rejects as `showInPage` does. */
export async function showAllInPage(
  tabId: number,
  notice: Notice,
  scripting: MarkScripting,
): Promise<Marked> {
  await prepare(tabId, scripting);
  const [frame] = await scripting.executeScript({
    target: { tabId },
    func: (sources: Partial<Record<MarkTopic, Source[]>>) => globalThis.noticedMarks?.showAll(sources),
    args: [Object.fromEntries(markTopics.map((row) => [row.topic, factsOf(notice, row).map(sourceOf)]))],
  });
  return checked(frame?.result);
}

/** Takes all marks away, and the rules that give them their colours. Rejects as `showInPage` does. */
export async function clearMarks(tabId: number, scripting: MarkScripting): Promise<void> {
  await scripting.executeScript({
    target: { tabId },
    func: () => {
      globalThis.noticedMarks?.clear();
    },
    args: [],
  });
  // It rejects where there is none.
  await scripting.removeCSS({ target: { tabId }, css: marksCss }).catch(() => {});
}

/** The browser as `openAt` needs it. */
export interface OpenBrowser {
  scripting: MarkScripting;
  hasPermission(origins: string[]): Promise<boolean>;
  /** Opens a tab; gives its id. */
  openTab(url: string): Promise<number | undefined>;
  /** Whether the tab has loaded; false where it never does. */
  tabLoaded(tabId: number): Promise<boolean>;
}

/**
 * Opens a notice in a new tab at a fact's quote, and marks it once the page is there, where the extension may act on
 * that site; otherwise the browser's own text fragment shows it. To be called from the background: opening a tab closes
 * the popup. Gives nothing where it was not marked.
 */
export async function openAt(url: string, fact: Fact, browser: OpenBrowser): Promise<Marked | undefined> {
  const tabId = await browser.openTab(url.replace(/#.*$/, '') + textFragment(fact));
  if (tabId === undefined || !(await browser.hasPermission([`${new URL(url).origin}/*`]))) return;
  if (!(await browser.tabLoaded(tabId))) return;
  return showInPage(tabId, fact, browser.scripting).catch(() => undefined);
}

/** The style sheet is taken away first: a second one of the same would stay behind. */
async function prepare(tabId: number, scripting: MarkScripting): Promise<void> {
  const target = { tabId };
  await scripting.removeCSS({ target, css: marksCss }).catch(() => {});
  await scripting.insertCSS({ target, css: marksCss });
  await scripting.executeScript({ target, files: ['/mark-page.js'] });
}

function checked(result: unknown): Marked {
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

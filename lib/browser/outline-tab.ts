import type { TabAnswer } from '../app/active-tab.ts';
import { parsePageOutline } from '../notice/parse-page-outline.ts';

/** The part of `browser.scripting` that is needed here. */
export interface Scripting {
  executeScript(
    injection: { target: { tabId: number }; injectImmediately: boolean } & (
      | { files: string[] }
      | { func: () => unknown }
    ),
  ): Promise<{ result?: unknown }[]>;
}

/** How long a tab is waited for, in milliseconds. */
export const waits = {
  /** A person takes a popup that says nothing for longer than a second or two for broken. */
  answer: 2_000,
  /** After that for as long as somebody may still be looking. */
  late: 60_000,
};
const interval = 50;

/**
 * Takes the outline of a tab's top frame: the one way to read a page, for popup and background alike. It does not wait for
 * the page to be idle, which a script or a picture that never comes can hold up for good, only until its text is there.
 * A page that takes longer than `within.answer`, as where it is too busy, gives `no-answer` with what comes later; that
 * settles within `within.late`.
 */
export async function outlineTab(tabId: number, scripting: Scripting, within = waits): Promise<TabAnswer> {
  const tooLate = afterwards(within.late);
  const whole = outlineWhole(tabId, scripting, tooLate.signal).catch((error): TabAnswer => {
    console.info('Noticed could not read the tab:', error);
    return { status: 'no-script' };
  });
  const late = Promise.race([whole, tooLate.answer]).finally(tooLate.stop);
  const soon = afterwards(within.answer);
  const answer = await Promise.race([late, soon.answer]).finally(soon.stop);
  return answer.status === 'no-answer' && soon.signal.aborted ? { ...answer, late } : answer;
}

/** What is there of a page that is still being parsed may be half a notice, so its end is waited for. */
async function outlineWhole(tabId: number, scripting: Scripting, signal: AbortSignal): Promise<TabAnswer> {
  const inject = async (what: { files: string[] } | { func: () => unknown }) => {
    const [frame] = await scripting.executeScript({ target: { tabId }, injectImmediately: true, ...what });
    return frame?.result;
  };
  const state = () => inject({ func: () => document.readyState });
  const outline = () => inject({ files: ['/outline-page.js'] });

  // Both at once, since most pages are loaded long before the click.
  let [isLoading, json] = await Promise.all([state(), outline()]);
  if (isLoading === 'loading') {
    do {
      if (signal.aborted) return { status: 'no-answer' };
      await new Promise((resolve) => setTimeout(resolve, interval));
      isLoading = await state();
    } while (isLoading === 'loading');
    json = await outline();
  }
  const page = parsePageOutline(json);
  return page ? { status: 'outline', page } : { status: 'no-answer' };
}

/** Gives up after some milliseconds, unless it is stopped before. */
function afterwards(milliseconds: number) {
  const over = new AbortController();
  const { promise, resolve } = Promise.withResolvers<TabAnswer>();
  const timer = setTimeout(() => {
    over.abort();
    resolve({ status: 'no-answer' });
  }, milliseconds);
  return { answer: promise, signal: over.signal, stop: () => clearTimeout(timer) };
}

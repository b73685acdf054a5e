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

/** Milliseconds. A person takes a popup that says nothing for longer than a second or two for broken. */
const longest = 2_000;
const interval = 50;

/**
 * Takes the outline of a tab's top frame: the one way to read a page, for popup and background alike. It does not wait for
 * the page to be idle, which a script or a picture that never comes can hold up for good, only until its text is there;
 * and no longer than `within` milliseconds, also where the page is too busy to answer.
 */
export async function outlineTab(tabId: number, scripting: Scripting, within = longest): Promise<TabAnswer> {
  const end = Promise.withResolvers<TabAnswer>();
  const timer = setTimeout(() => end.resolve({ status: 'no-answer' }), within);
  let isOver = false;
  end.promise.then(() => {
    isOver = true;
  });
  try {
    return await Promise.race([end.promise, outlineWhole(tabId, scripting, () => isOver)]);
  } catch (error) {
    console.info('Noticed could not read the tab:', error);
    return { status: 'no-script' };
  } finally {
    clearTimeout(timer);
  }
}

/** What is there of a page that is still being parsed may be half a notice, so its end is waited for. */
async function outlineWhole(tabId: number, scripting: Scripting, isOver: () => boolean): Promise<TabAnswer> {
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
      if (isOver()) return { status: 'no-answer' };
      await new Promise((resolve) => setTimeout(resolve, interval));
      isLoading = await state();
    } while (isLoading === 'loading');
    json = await outline();
  }
  const page = parsePageOutline(json);
  return page ? { status: 'outline', page } : { status: 'no-answer' };
}

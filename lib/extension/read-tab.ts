import type { ReadResult } from '../notice/model.ts';
import { isReadResult } from '../notice/validate.ts';

/** The part of `browser.scripting` that is needed here. */
export interface Scripting {
  executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<{ result?: unknown }[]>;
}

/**
 * Runs the reader in a tab's top frame. The one way to read a page, for popup and background alike.
 * Rejects where no script may run: no permission, a closed tab, a page of the browser's own.
 */
export async function readTab(tabId: number, scripting: Scripting): Promise<ReadResult> {
  const [frame] = await scripting.executeScript({ target: { tabId }, files: ['/read-page.js'] });
  const result = frame?.result;
  if (isReadResult(result)) return result;
  return {
    status: 'failed',
    url: '',
    reason: 'The page changed while it was read. Reload it and try again.',
  };
}

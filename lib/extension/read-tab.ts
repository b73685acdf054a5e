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
  const result = parsed(frame?.result);
  if (isReadResult(result)) return result;
  return {
    status: 'failed',
    url: '',
    reason: 'The page changed while it was read. Reload it and try again.',
  };
}

/** The result comes as JSON: to carry a long notice out as an object kept the tab busy for longer than to read it. */
function parsed(json: unknown): unknown {
  if (typeof json !== 'string') return;
  try {
    return JSON.parse(json);
  } catch {
    return;
  }
}

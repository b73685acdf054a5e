import type { UnlistedScriptDefinition } from 'wxt';
import { pageJson } from '../lib/page/page-json.ts';

/** Injected into a tab; its result, a `PageOutline` as JSON, is what `scripting.executeScript` gives. */
export default {
  // Without a global of this name the result does not come back.
  globalName: true,
  main: () => pageJson(document, new URL(location.href)),
} satisfies UnlistedScriptDefinition;

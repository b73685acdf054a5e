import type { UnlistedScriptDefinition } from 'wxt';
import { marksIn } from '../lib/page/mark-quotes.ts';

/** Injected into a tab before its quotes are marked; a second time changes nothing. */
export default {
  main() {
    globalThis.noticedMarks ??= marksIn(window);
  },
} satisfies UnlistedScriptDefinition;

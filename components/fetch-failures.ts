import type { FetchFailure } from '../lib/app/popup-state.ts';
import { type MessageKey, t } from '../lib/messages.ts';

/** In a word, after "could not be read: ". */
export function failureBrief(failure: FetchFailure): string {
  return t(`failure_${keys[failure]}_brief`);
}

/** What happened, and what to do next. */
export function failureInFull(failure: FetchFailure, host: string): { what: string; next: string } {
  const key = keys[failure];
  // Some name the host, some do not.
  const what = t as (key: MessageKey, params: { host: string }) => string;
  return { what: what(`failure_${key}_what`, { host }), next: t(`failure_${key}_next`) };
}

/** Keys of messages have no dashes. */
const keys = {
  offline: 'offline',
  timeout: 'timeout',
  'cut-off': 'cutOff',
  'not-found': 'notFound',
  forbidden: 'forbidden',
  'too-many-requests': 'tooMany',
  'server-error': 'server',
  'too-large': 'tooLarge',
  'not-html': 'notHtml',
  redirected: 'redirected',
  'changed-shape': 'changedShape',
  'no-permission': 'noPermission',
} as const satisfies Record<FetchFailure, string>;

import type { FetchFailure } from '../../lib/app/popup-state.ts';
import type { MessageKey } from '../../lib/messages.ts';

/** In a few words, why a notice could not be had. */
export function failureKey(failure: FetchFailure): MessageKey {
  return keys[failure] ?? 'failure_server_brief';
}

const keys = {
  offline: 'failure_offline_brief',
  timeout: 'failure_timeout_brief',
  'cut-off': 'failure_cutOff_brief',
  'not-found': 'failure_notFound_brief',
  forbidden: 'failure_forbidden_brief',
  'too-many-requests': 'failure_tooMany_brief',
  'server-error': 'failure_server_brief',
  'too-large': 'failure_tooLarge_brief',
  'not-html': 'failure_notHtml_brief',
  redirected: 'failure_redirected_brief',
  'changed-shape': 'failure_changedShape_brief',
  'no-permission': 'failure_noPermission_brief',
} as const satisfies Record<FetchFailure, MessageKey>;

import type { FetchFailure } from '../lib/notice/show/summary.ts';

/**
 * For each failure: in a word (after "could not be read: "), what happened, and what to do next.
 * `{host}` stands for the notice's host.
 */
export const fetchFailures: Record<FetchFailure, { brief: string; what: string; next: string }> = {
  offline: {
    brief: 'offline',
    what: 'There seems to be no connection to {host}.',
    next: 'Check your connection, then try again. What is read once is kept and can be shown offline.',
  },
  timeout: {
    brief: 'no answer in time',
    what: '{host} did not answer in time.',
    next: 'Try again in a moment, or open the notice yourself.',
  },
  'not-found': {
    brief: 'not found',
    what: '{host} says that there is no such page.',
    next: 'The notice may have moved. Open its address to look for it.',
  },
  'server-error': {
    brief: 'server error',
    what: '{host} has a fault of its own at the moment.',
    next: 'Try again in a few minutes.',
  },
  'too-large': {
    brief: 'too large',
    what: 'The page is larger than any notice should be, so it was not read to its end.',
    next: 'Open the notice and click the icon of Noticed there.',
  },
  'not-html': {
    brief: 'not a web page',
    what: 'What {host} sent is not a web page.',
    next: 'Open the notice to see what is there.',
  },
  redirected: {
    brief: 'redirected to another site',
    what: '{host} sent the request on to another site. Noticed does not follow, so as to ask nobody else.',
    next: 'Open the notice yourself to see where it leads.',
  },
  'changed-shape': {
    brief: 'not recognised',
    what: 'The page is there, but it does not read as a privacy notice any more.',
    next: 'Open the notice to read it in full.',
  },
  'no-permission': {
    brief: 'permission needed',
    what: 'Noticed is not allowed to read {host}; the permission was taken back.',
    // Chromium closes the popup while it asks.
    next: 'Allow it again; should this window close meanwhile, click the icon once more. Or open the notice yourself.',
  },
};

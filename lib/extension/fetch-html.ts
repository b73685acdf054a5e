import type { FetchFailure } from '../notice/show/summary.ts';
import { noticeOrigin } from '../sites.ts';

/** A page of the notices' host, or why it could not be had. */
export type FetchedHtml =
  | { status: 'fetched'; html: string; url: URL }
  | { status: 'failed'; failure: FetchFailure };

export interface Network {
  fetch: typeof fetch;
  isOnline(): boolean;
}

/** A notice comes in under a second and has about 50 kB; the limits leave much air and end what is neither. */
export const limits = { milliseconds: 10_000, bytes: 2_000_000 };

/**
 * A plain GET of an HTML page at policies.python.org: no cookies, no referrer, within limits of time and size.
 * Any other address is a bug of ours, and throws.
 */
export async function fetchHtml(url: string, network: Network, within = limits): Promise<FetchedHtml> {
  if (new URL(url).origin !== noticeOrigin) throw new Error(`Not an address of a notice: ${url}`);
  const signal = AbortSignal.timeout(within.milliseconds);
  try {
    const response = await get(url, network, signal);
    const failure = failureOf(response);
    if (failure) return { status: 'failed', failure };
    const html = await textWithin(within.bytes, response);
    if (html === undefined) return { status: 'failed', failure: 'too-large' };
    return { status: 'fetched', html, url: new URL(response.url || url) };
  } catch (error) {
    console.info('Noticed could not fetch the notice:', error);
    return { status: 'failed', failure: signal.aborted ? 'timeout' : 'offline' };
  }
}

/**
 * A redirect is first only looked at: what fails then is the network. Then it is followed, and the policy of our
 * pages (`connect-src`) stops the browser before it asks any other host.
 */
async function get(url: string, { fetch, isOnline }: Network, signal: AbortSignal): Promise<Response> {
  if (!isOnline()) throw new Error('The browser is offline.');
  const request: RequestInit = {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-cache',
    headers: { accept: 'text/html' },
    signal,
  };
  const response = await fetch(url, { ...request, redirect: 'manual' });
  if (response.type !== 'opaqueredirect') return response;
  return fetch(url, { ...request, redirect: 'follow' }).catch((error) => {
    if (signal.aborted) throw error;
    return response;
  });
}

function failureOf({ type, url, status, ok, headers }: Response): FetchFailure | undefined {
  if (type === 'opaqueredirect' || (url && new URL(url).origin !== noticeOrigin)) return 'redirected';
  if (status === 404 || status === 410) return 'not-found';
  if (!ok) return 'server-error';
  if (!/^text\/html\b/i.test(headers.get('content-type') ?? '')) return 'not-html';
}

/** Nothing where there is more: the rest is not even received. */
async function textWithin(bytes: number, { body, headers }: Response): Promise<string | undefined> {
  if (Number(headers.get('content-length')) > bytes) {
    await body?.cancel();
    return;
  }
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  let received = 0;
  let text = '';
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) return text + decoder.decode();
    received += chunk.value.byteLength;
    if (received > bytes) {
      await reader?.cancel();
      return;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
}

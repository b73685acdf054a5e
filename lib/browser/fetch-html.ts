import type { FetchedHtml } from '../app/fetch-notice.ts';
import type { FetchFailure } from '../app/popup-state.ts';
import { decodeHtml } from './decode-html.ts';

/** The browser's network, or one that is played. */
export interface Network {
  fetch: typeof fetch;
  isOnline(): boolean;
}

/** A notice comes in under a second and has about 50 kB; the limits leave much air and end what is neither. */
export const limits = { milliseconds: 10_000, bytes: 2_000_000 };

/** A plain GET of an HTML page: no cookies, no referrer, whole or not at all, within limits of time and size. */
export async function fetchHtml(url: string, network: Network, within = limits): Promise<FetchedHtml> {
  const signal = AbortSignal.timeout(within.milliseconds);
  const failed = (failure: FetchFailure, error?: unknown): FetchedHtml => {
    if (error) console.info('Noticed could not fetch the notice:', error);
    return { status: 'failed', failure: signal.aborted ? 'timeout' : failure };
  };
  let response: Response;
  try {
    response = await get(url, network, signal);
  } catch (error) {
    return failed('offline', error);
  }
  const failure = failureOf(response, new URL(url).origin);
  if (failure) return failed(failure);
  try {
    const bytes = await bytesWithin(within.bytes, response);
    if (bytes === 'too-large' || bytes === 'cut-off') return failed(bytes);
    const html = decodeHtml(bytes, response.headers.get('content-type') ?? '');
    return { status: 'fetched', html, url: new URL(response.url || url) };
  } catch (error) {
    return failed('cut-off', error);
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

function failureOf({ type, url, status, ok, headers }: Response, origin: string): FetchFailure | undefined {
  if (type === 'opaqueredirect' || (url && new URL(url).origin !== origin)) return 'redirected';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 429) return 'too-many-requests';
  if (!ok) return 'server-error';
  if (!/^text\/html\b/i.test(headers.get('content-type') ?? '')) return 'not-html';
}

/** `too-large` where there is more: the rest is not even received. `cut-off` where it ends before the size it told. */
async function bytesWithin(
  most: number,
  { body, headers }: Response,
): Promise<Uint8Array | 'too-large' | 'cut-off'> {
  const told = Number(headers.get('content-length'));
  if (told > most) {
    await body?.cancel();
    return 'too-large';
  }
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  let received = 0;
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) break;
    received += chunk.value.byteLength;
    if (received > most) {
      await reader?.cancel();
      return 'too-large';
    }
    chunks.push(chunk.value);
  }
  // Not all browsers take a short answer for an error. The size of a compressed page is told before it is unpacked.
  if (!headers.get('content-encoding') && received < told) return 'cut-off';
  const bytes = new Uint8Array(received);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchHtml } from '../../lib/extension/fetch-html.ts';
import { fetchNotice, type NoticeReading } from '../../lib/extension/fetch-notice.ts';
import type { ReadResult } from '../../lib/notice/model.ts';
import { makeNotice } from '../notice/make-notice.ts';

const url = 'https://policies.python.org/pypi.org/Privacy-Notice/';
const html = { 'content-type': 'text/html; charset=utf-8' };
const online = { isOnline: () => true };

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  vi.restoreAllMocks();
});

/** The real `fetch` of this machine, with the notices' host played by a server here. */
async function played(answer: RequestListener): Promise<typeof fetch> {
  vi.spyOn(console, 'info').mockImplementation(() => {});
  const listening = createServer(answer);
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  const here = `http://127.0.0.1:${address.port}`;
  return async (asked, request) => {
    const response = await fetch(String(asked).replace('https://policies.python.org', here), request);
    // Node shows where a manual redirect leads; browsers hide it, and these two properties are how.
    const isRedirect = request?.redirect === 'manual' && response.status >= 300 && response.status < 400;
    if (isRedirect) return Object.defineProperty(response, 'type', { value: 'opaqueredirect' });
    const seen = response.url.replace(here, 'https://policies.python.org').replace('localhost', 'elsewhere');
    return Object.defineProperty(response, 'url', { value: seen });
  };
}

const from = async (answer: RequestListener, within?: { milliseconds: number; bytes: number }) =>
  fetchHtml(url, { ...online, fetch: await played(answer) }, within);

describe('fetching', () => {
  test('a page, in UTF-8 across chunks, with no cookies, no referrer and no stale copy', async () => {
    const asked = vi.fn();
    const serve = await played((_, response) => {
      const bytes = Buffer.from('<h1>Notice – é</h1>');
      response.writeHead(200, html);
      response.write(bytes.subarray(0, 12));
      setTimeout(() => response.end(bytes.subarray(12)), 5);
    });
    const spied: typeof fetch = (...request) => {
      asked(...request);
      return serve(...request);
    };
    expect(await fetchHtml(url, { ...online, fetch: spied })).toEqual({
      status: 'fetched',
      html: '<h1>Notice – é</h1>',
      url: new URL(url),
    });
    expect(asked).toHaveBeenCalledExactlyOnceWith(
      url,
      expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-cache' }),
    );
  });

  test.each([
    [404, 'not-found'],
    [410, 'not-found'],
    [500, 'server-error'],
    [503, 'server-error'],
    [403, 'server-error'],
  ])('status %i: %s', async (status, failure) => {
    const answer = from((_, response) => response.writeHead(status, html).end('<h1>x</h1>'));
    expect(await answer).toEqual({ status: 'failed', failure });
  });

  test.each(['application/pdf', 'text/plain', 'text/htmlx', ''])('not HTML: "%s"', async (type) => {
    const answer = from((_, response) =>
      response.writeHead(200, type ? { 'content-type': type } : {}).end('x'),
    );
    expect(await answer).toEqual({ status: 'failed', failure: 'not-html' });
  });

  test('a page of 20 MB is dropped early, whether it says its size or not', async () => {
    let sent = 0;
    const endless: RequestListener = (request, response) => {
      response.writeHead(200, html);
      const chunk = Buffer.alloc(100_000, 'x');
      const more = () => {
        if (sent >= 20_000_000 || request.destroyed || response.destroyed) return response.end();
        sent += chunk.length;
        response.write(chunk, more);
      };
      more();
    };
    expect(await from(endless)).toEqual({ status: 'failed', failure: 'too-large' });
    expect(sent).toBeLessThan(20_000_000);
    const said = from((_, response) => {
      response.writeHead(200, { ...html, 'content-length': 20_000_000 });
      response.write('x');
    });
    expect(await said).toEqual({ status: 'failed', failure: 'too-large' });
  });

  test('a redirect within the host is followed; one to another host is not taken for a notice', async () => {
    const within = from((request, response) =>
      request.url === '/moved/'
        ? response.writeHead(200, html).end('moved')
        : response.writeHead(301, { location: '/moved/' }).end(),
    );
    expect(await within).toMatchObject({ html: 'moved', url: new URL('https://policies.python.org/moved/') });
    const away = from((request, response) =>
      request.headers.host?.startsWith('localhost')
        ? response.writeHead(200, html).end('evil')
        : response.writeHead(302, { location: `http://localhost:${request.socket.localPort}/` }).end(),
    );
    expect(await away).toEqual({ status: 'failed', failure: 'redirected' });
  });

  test('where the browser itself stops the redirect, that is what it is called', async () => {
    const stopped: typeof fetch = async (_, request) => {
      if (request?.redirect !== 'manual') throw new TypeError('Refused to connect');
      return Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
    };
    vi.spyOn(console, 'info').mockImplementation(() => {});
    expect(await fetchHtml(url, { ...online, fetch: stopped })).toEqual({
      status: 'failed',
      failure: 'redirected',
    });
  });

  test.each([
    ['before', () => {}],
    ['within', (_, response) => response.writeHead(200, html).write('<h1>')],
  ] satisfies [string, RequestListener][])('a server that never ends, %s its answer', async (_, answer) => {
    const result = await from(answer, { milliseconds: 50, bytes: 1000 });
    expect(result).toEqual({ status: 'failed', failure: 'timeout' });
  });

  test('no network, or a connection that breaks', async () => {
    const broken = from((_, response) => response.writeHead(200, { ...html, 'content-length': 9 }).destroy());
    expect(await broken).toEqual({ status: 'failed', failure: 'offline' });
    const never = vi.fn();
    const offline = await fetchHtml(url, { fetch: never, isOnline: () => false });
    expect(offline).toEqual({ status: 'failed', failure: 'offline' });
    expect(never).not.toHaveBeenCalled();
  });

  test.each([
    'https://pypi.org/',
    'http://policies.python.org/',
    'https://policies.python.org@evil.example/',
  ])('nothing else is ever asked for: %s', async (elsewhere) => {
    const never = vi.fn();
    await expect(fetchHtml(elsewhere, { ...online, fetch: never })).rejects.toThrow('Not an address');
    expect(never).not.toHaveBeenCalled();
  });
});

describe('reading what was fetched', () => {
  const notice = makeNotice();
  const reading = (result: ReadResult, permitted = true): NoticeReading => ({
    ...online,
    fetch: async () => new Response('<h1>Notice</h1>', { headers: html }),
    hasPermission: async () => permitted,
    parse: vi.fn(),
    readPage: async () => result,
  });

  test('by the same reader; what it does not take for a notice has changed its shape', async () => {
    expect(await fetchNotice(url, reading({ status: 'notice', notice }))).toEqual({
      status: 'fetched',
      notice,
    });
    const changed: ReadResult = { status: 'not-a-notice', url, title: '', noticeLinks: [] };
    expect(await fetchNotice(url, reading(changed))).toEqual({ status: 'failed', failure: 'changed-shape' });
    const failed: ReadResult = { status: 'failed', url, reason: '' };
    expect(await fetchNotice(url, reading(failed))).toEqual({ status: 'failed', failure: 'changed-shape' });
  });

  test('without permission nothing is asked for', async () => {
    const without = { ...reading({ status: 'notice', notice }, false), fetch: vi.fn() };
    expect(await fetchNotice(url, without)).toEqual({ status: 'failed', failure: 'no-permission' });
    expect(without.fetch).not.toHaveBeenCalled();
  });
});

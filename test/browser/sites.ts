import http, { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { isBrowsersOwnHost } from './browsers-own-hosts.ts';
import { makeCertificate } from './certificate.ts';

/** What a URL answers: a page’s HTML, a whole response, a redirect, or nothing, ever. `cutOff`: it ends before its end. */
export type Answer =
  | string
  | { status?: number; headers?: Record<string, string>; body?: string | Uint8Array; cutOff?: true }
  | { redirect: string; status?: number }
  | 'never';

/** One request that a browser made, in the order they came. */
export interface SeenRequest {
  host: string;
  /** With the query; empty where the host was refused before a path was known. */
  path: string;
  method: string;
  headers: IncomingHttpHeaders;
  /** True where the host is not played here, or all are offline: nothing was answered. */
  refused: boolean;
}

export interface Sites {
  /** Browsers reach the sites through this proxy on 127.0.0.1. */
  readonly proxyPort: number;
  /** Sets what `url` (https) answers from now on. Its host is played from now on: other paths there are 404. */
  answer(url: string, answer: Answer): void;
  /** Every request so far, but for the browsers' own and those for a favicon. */
  requests(): SeenRequest[];
  forgetRequests(): void;
  /** Refuses everything, and cuts what is open, until told otherwise. */
  goOffline(offline?: boolean): void;
  close(): Promise<void>;
}

/**
 * Plays hosts under their real names over HTTPS, on this machine alone. A proxy takes every connection of
 * the browser: the hosts that have an answer end here, all others are refused and stand in the log.
 */
export async function startSites(answers: Record<string, Answer> = {}): Promise<Sites> {
  const table = new Map<string, Answer>();
  const hosts = new Set<string>();
  const open = new Set<Duplex>();
  let seen: SeenRequest[] = [];
  let offline = false;

  const site = https.createServer(await makeCertificate(), (request, response) => {
    const host = request.headers.host ?? '';
    const path = request.url ?? '/';
    seen.push({ host, path, method: request.method ?? '', headers: request.headers, refused: false });
    send(response, table.get(`https://${host}${path}`) ?? notFound);
  });

  const refuse = (host: string, path: string, { method = '', headers }: IncomingMessage) =>
    seen.push({ host, path, method, headers, refused: true });

  const proxy = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://unknown.invalid');
    // Every host played here sends plain HTTP on to HTTPS, as the real ones do.
    if (hosts.has(url.host) && !offline) {
      seen.push({
        host: url.host,
        path: url.pathname + url.search,
        method: request.method ?? '',
        headers: request.headers,
        refused: false,
      });
      return send(response, { redirect: url.href.replace('http:', 'https:'), status: 301 });
    }
    refuse(url.host, url.pathname + url.search, request);
    response.writeHead(502).end();
  });

  proxy.on('connect', (request: IncomingMessage, socket: Duplex) => {
    const host = (request.url ?? '').replace(/:443$/, '');
    socket.on('error', () => socket.destroy());
    if (offline || !hosts.has(host)) {
      refuse(host, '', request);
      return socket.end('HTTP/1.1 502 Not played here\r\n\r\n');
    }
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.write('HTTP/1.1 200 Connected\r\n\r\n');
    site.emit('connection', socket);
  });

  const cut = () => {
    for (const socket of open) socket.destroy();
    proxy.closeAllConnections();
  };

  const sites: Sites = {
    proxyPort: await listen(proxy),
    answer(url, answer) {
      const { protocol, host, pathname, search } = new URL(url);
      if (protocol !== 'https:') throw new Error(`Only https is played here, not ${url}`);
      hosts.add(host);
      table.set(`https://${host}${pathname}${search}`, answer);
    },
    requests: () => seen.filter(({ host, path }) => !isBrowsersOwnHost(host) && path !== '/favicon.ico'),
    forgetRequests() {
      seen = [];
    },
    goOffline(value = true) {
      offline = value;
      if (offline) cut();
    },
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        cut();
      }),
  };
  for (const [url, answer] of Object.entries(answers)) sites.answer(url, answer);
  return sites;
}

const notFound: Answer = { status: 404, body: '<!doctype html><title>Not found</title><h1>Not found</h1>' };

function send(response: ServerResponse, answer: Answer): void {
  if (answer === 'never') return;
  if (typeof answer !== 'string' && 'redirect' in answer) {
    response.writeHead(answer.status ?? 302, { location: answer.redirect }).end();
    return;
  }
  const {
    status = 200,
    headers = {},
    body = '',
    cutOff,
  } = typeof answer === 'string' ? { body: answer, cutOff: false } : answer;
  // A changed answer must be seen at the next request. (`no-store` would also keep pages out of the browser's
  // back-forward cache, which a test of `back` wants.)
  const usual = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' };
  response.writeHead(status, {
    ...usual,
    ...headers,
    ...(cutOff && { 'content-length': body.length + 1000 }),
  });
  if (cutOff) response.write(body, () => response.destroy());
  else response.end(body);
}

function listen(server: http.Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

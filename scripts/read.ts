// `npm run read`: what Noticed reads in a privacy notice, for those who write one.
import { readFileSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { isMissing, statedOf } from '../lib/notice/articles.ts';
import type { Notice } from '../lib/notice/model.ts';
import type { PageOutline } from '../lib/notice/page-outline.ts';
import { outlineDocument } from '../lib/page/outline-document.ts';
import { readPage } from '../lib/read-page.ts';
import { noticeAsText } from './notice-as-text.ts';

const usage = `npm run read -- <file or address> [<base notice> …] [--json]

Reads a privacy notice (HTML, or Markdown) and prints what it says, list by list; what could not be sorted; warnings; and
what GDPR Articles 13 and 14 ask for that it does not state. The base notices are those that it adds to.

  --json           the same as JSON: { layers, requirements }
  --at <address>   where a file stands or will stand on the web; else its own canonical link is believed

Exit status: 0 where nothing is to be looked at, 1 where something is not stated, not sorted or warned of, 2 where nothing
could be read.`;

class CannotRead extends Error {}

try {
  process.exitCode = await main();
} catch (error) {
  // A fault of Noticed's own is none of the notice's, which is what 1 means.
  console.error(error instanceof CannotRead ? error.message : error);
  process.exitCode = 2;
}

async function main(): Promise<number> {
  const { values, positionals } = options();
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [first, ...beneath] = positionals;
  if (first === undefined) throw new CannotRead(usage);
  const layers: [Notice, ...Notice[]] = [await read(first, values.at)];
  for (const place of beneath) layers.push(await read(place));

  const requirements = statedOf(...layers);
  console.log(
    values.json ? JSON.stringify({ layers, requirements }, null, 2) : noticeAsText(layers, requirements),
  );
  const isClean =
    !requirements.some(isMissing) &&
    layers.every(({ unread, doubts }) => unread.length + doubts.length === 0);
  return isClean ? 0 : 1;
}

function options() {
  try {
    return parseArgs({
      options: {
        json: { type: 'boolean' },
        at: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new CannotRead(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

async function read(place: string, at?: string): Promise<Notice> {
  const dom = /^https?:/i.test(place) ? await fetched(place) : fromFile(place, at);
  globalThis.DOMParser ??= dom.window.DOMParser;
  // As JSON, since that is how a page's outline leaves its tab.
  const page: PageOutline = JSON.parse(
    JSON.stringify(outlineDocument(dom.window.document, new URL(dom.window.location.href))),
  );
  const result = await readPage(page);
  switch (result.status) {
    case 'notice':
      return result.notice;
    case 'failed':
      throw new CannotRead(`${place}: ${result.reason}`);
    case 'not-a-notice': {
      const links = result.noticeLinks.map(({ text, url }) => `\n  ${text}: ${url}`).join('');
      const hint = links && `\nIt links to:${links}`;
      throw new CannotRead(`${place} does not name itself a privacy notice.${hint}`);
    }
    default:
      return result satisfies never;
  }
}

/** Asked for as a browser would; nothing in the page runs, and nothing else is loaded. */
async function fetched(address: string): Promise<JSDOM> {
  if (!URL.canParse(address)) throw new CannotRead(`${address} is not an address.`);
  try {
    return await JSDOM.fromURL(address);
  } catch (error) {
    throw new CannotRead(`${address} could not be fetched: ${reasonOf(error)}`);
  }
}

function fromFile(file: string, at: string | undefined): JSDOM {
  if (at !== undefined && !/^https?:/i.test(URL.parse(at)?.href ?? '')) {
    throw new CannotRead(`--at takes an address that begins with https://, not ${at}.`);
  }
  const content = contentOf(file);
  if (content.length === 0) throw new CannotRead(`${file} is empty.`);
  const isMarkdown = ['.md', '.markdown'].includes(extname(file).toLowerCase());
  const html = isMarkdown ? asPage(marked.parse(content.toString(), { async: false })) : content;
  const url = at ?? canonicalOf(html) ?? standIn(file);
  return new JSDOM(html, { url, contentType: 'text/html' });
}

function contentOf(file: string): Buffer {
  try {
    if (statSync(file).isDirectory()) throw new CannotRead(`${file} is a folder.`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof CannotRead) throw error;
    throw new CannotRead(`${file} could not be read: ${reasonOf(error)}`);
  }
}

function asPage(body: string): string {
  return `<!doctype html><main><article>${body}</article></main>`;
}

function canonicalOf(html: string | Buffer): string | undefined {
  const link = new JSDOM(html).window.document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  return link && /^https?:/i.test(link) ? URL.parse(link)?.href : undefined;
}

/** A file has no address of its own on the web, and relative links need one to start from. */
function standIn(file: string): string {
  return `https://notice.invalid${pathToFileURL(resolve(file)).pathname.replace(/^.*(?=\/)/, '')}`;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

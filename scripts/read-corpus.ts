// `npm run read:corpus -- FOLDER OUT.json [--results]`
// Reads each HTML page of a folder as if it were a notice, whatever its host; writes what was read, by the page's name:
// a Notice each, or with --results a ReadResult each.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Notice } from '../lib/notice/model.ts';
import { readNotice } from '../lib/notice/read-notice.ts';
import { outlineContent } from '../lib/page/outline-content.ts';
import { ownContent } from '../lib/page/own-content.ts';

const [folder = '.', out = 'readings.json', mode] = process.argv.slice(2);
const readings: Record<string, unknown> = {};
let slowest = 0;
for (const name of readdirSync(folder).filter((one) => one.endsWith('.html'))) {
  const { document } = new JSDOM(readFileSync(join(folder, name), 'utf8'), { url: addressOf(name) }).window;
  const outline = outlineContent(ownContent(document) ?? document.body, document, new URL(document.URL));
  const start = performance.now();
  const notice: Notice = readNotice(outline);
  slowest = Math.max(slowest, performance.now() - start);
  readings[name] = mode === '--results' ? { status: 'notice', notice } : notice;
}
writeFileSync(out, JSON.stringify(readings, undefined, 1));
console.log(`${Object.keys(readings).length} pages read, the slowest in ${slowest.toFixed(1)} ms`);

/** The page's own address, where its gold says it. */
function addressOf(name: string): string {
  try {
    const { url } = JSON.parse(readFileSync(join(folder, name.replace(/\.html$/, '.json')), 'utf8'));
    if (typeof url === 'string') return url;
  } catch {
    // It has no gold.
  }
  return 'https://example.org/privacy';
}

// `npm run check:sizes`: what each built file may weigh, in bytes. About 10% of air; raised on purpose only.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, matchesGlob, sep } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

const budgets = [
  { files: 'background.js', raw: 2_500, gzip: 1_300 },
  // It runs in the tab: 8 kB and no more.
  { files: 'outline-page.js', raw: 13_500, gzip: 5_900 },
  { files: 'mark-page.js', raw: 8_700, gzip: 4_100 },
  // It is parsed on every page of the PSF whose address speaks of privacy: 2 kB and no more.
  { files: 'content-scripts/detect.js', raw: 5_500, gzip: 2_000 },
  // Readability and what it needs, loaded only for a page that has no article of its own.
  // The page of all notices, what is taken out of it, and reading in Chromium's background: none of it in the popup.
  { files: 'chunks/page-*.js', raw: 30_200, gzip: 10_300 },
  {
    files: 'chunks/{processors-csv,to-json-ld,watch-browser,offscreen,read-html-offscreen}-*.js',
    raw: 8_500,
    gzip: 3_500,
  },
  { files: '{page,offscreen}.html', raw: 1_250, gzip: 500 },
  { files: 'chunks/outline-html-*.js', raw: 37_500, gzip: 12_600 },
  // The popup, and what it shares with the background: the reader.
  { files: 'chunks/*.js', raw: 93_000, gzip: 34_000 },
  { files: '_locales/*/messages.json', raw: 26_000, gzip: 5_900 },
  { files: 'assets/*.css', raw: 14_500, gzip: 4_000 },
  { files: 'popup.html', raw: 600, gzip: 400 },
  { files: 'manifest.json', raw: 1_150, gzip: 600 },
  { files: 'icon/*.png', raw: 3_400, gzip: 3_400 },
];
const zipped = 115_000;

// The zip format's own bytes: 30 and 46 for each file beside its name twice, and 22 at the end.
const zipEntry = 76;
const zipEnd = 22;

const tooLarge = ['chrome-mv3', 'firefox-mv3'].flatMap(check);
for (const sentence of tooLarge) console.error(sentence);
if (tooLarge.length > 0) process.exitCode = 1;

function check(build: string): string[] {
  const folder = join(import.meta.dirname, '../.output', build);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join('/'))
    .sort();
  const weighed = files.map((file) => ({ file, ...weigh(file, readFileSync(join(folder, file))) }));
  const total = weighed.reduce((sum, { inZip }) => sum + inZip, zipEnd);
  print(build, [
    ...weighed.map(({ file, raw, gzip, budget }) => [file, raw, budget?.raw, gzip, budget?.gzip]),
    ['all, zipped', undefined, undefined, total, zipped],
  ]);

  const wrong = weighed.flatMap(({ file, raw, gzip, budget }) => {
    if (!budget) return [`${build}: ${file} has no budget; give it one.`];
    return raw > budget.raw || gzip > budget.gzip ? [`${build}: ${file} is over its budget.`] : [];
  });
  return total > zipped ? [...wrong, `${build}: all files together are over ${zipped} bytes zipped.`] : wrong;
}

function weigh(file: string, content: Buffer) {
  return {
    raw: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    inZip: deflateRawSync(content, { level: 9 }).length + zipEntry + 2 * file.length,
    budget: budgets.find(({ files }) => matchesGlob(file, files)),
  };
}

type Cell = string | number | undefined;

function print(build: string, rows: Cell[][]): void {
  console.log(
    `\n${build.padEnd(36)}${['raw', 'at most', 'gzip', 'at most'].map((head) => head.padStart(9)).join('')}`,
  );
  for (const [file, ...numbers] of rows) {
    console.log(
      `${String(file).padEnd(36)}${numbers.map((value) => String(value ?? '').padStart(9)).join('')}`,
    );
  }
}

// `npm run check:sizes`: what each built file may weigh, in bytes. About 10% of air; raised on purpose only.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, matchesGlob, sep } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

const budgets = [
  { files: 'background.js', raw: 3_900, gzip: 1_850 },
  // They run in the tab, on a click. To mark a quote the page's lines are settled there as the reader settles them.
  { files: 'outline-page.js', raw: 20_300, gzip: 9_000 },
  { files: 'mark-page.js', raw: 28_600, gzip: 12_100 },
  // It is parsed on every page of the PSF whose address speaks of privacy: 2 kB and a little, no more.
  { files: 'content-scripts/detect.js', raw: 5_600, gzip: 2_250 },
  // The page of all notices, what is taken out of it, and reading in Chromium's background: none of it in the popup.
  { files: 'chunks/page-*.js', raw: 30_200, gzip: 10_300 },
  {
    files: 'chunks/{processors-csv,to-json-ld,watch-browser,offscreen,read-html-offscreen}-*.js',
    raw: 8_500,
    gzip: 3_500,
  },
  { files: '{page,popup,offscreen}.html', raw: 1_250, gzip: 500 },
  // Readability and what it needs, loaded only for a page that has no article of its own.
  { files: 'chunks/outline-html-*.js', raw: 37_500, gzip: 12_600 },
  // The popup itself, and what it shares with the page and the background.
  { files: 'chunks/popup-tools-*.js', raw: 18_300, gzip: 7_700 },
  { files: 'chunks/popup-*.js', raw: 56_600, gzip: 19_400 },
  { files: 'chunks/{read-html,fetch-html,tab-badge,rolldown-runtime}-*.js', raw: 22_100, gzip: 9_800 },
  // The reader: the words, frames and tables by which sentences are read. It is most of what Noticed is.
  { files: 'chunks/*.js', raw: 272_000, gzip: 101_800 },
  // A browser loads one language, and English where a message lacks. All eight are 57 kB of the zip; Arabic, with six
  // forms of a number and two bytes a letter, is the largest.
  { files: '_locales/ar/messages.json', raw: 35_500, gzip: 8_800 },
  { files: '_locales/*/messages.json', raw: 27_600, gzip: 8_000 },
  { files: 'assets/*.css', raw: 15_300, gzip: 4_250 },
  { files: 'manifest.json', raw: 1_350, gzip: 680 },
  { files: 'icon/*.png', raw: 3_400, gzip: 3_400 },
];
const zipped = 278_000;

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

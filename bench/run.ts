import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { launch, serve } from './browsers.ts';
import { measure, measureGrowth, type Result } from './measure.ts';
import { pages } from './pages.ts';
import { sizesAsMarkdown } from './sizes.ts';
import { toMarkdown } from './to-markdown.ts';

// `npm run bench` measures in every browser that is installed and writes BENCHMARKS.md;
// `npm run bench -- chromium PyPI` one browser, and the pages whose name has that word, and prints only.
const [only, word = ''] = process.argv.slice(2);
const names = (['chromium', 'firefox'] as const).filter((name) => !only || name === only);
const chosen = pages().filter(({ name }) => name.includes(word));
const server = await serve();
const reports: string[] = [];
try {
  for (const name of names) {
    const browser = await launch(name);
    if (!browser) {
      console.warn(`${name} is not installed: not measured.`);
      continue;
    }
    try {
      const results: Result[] = [];
      for (const page of chosen) {
        console.error(`${name}: ${page.name}`);
        results.push(await measure(browser, server, page));
      }
      const growth = await measureGrowth(browser, server);
      reports.push(toMarkdown(await browser.version(), results, growth));
    } finally {
      await browser.close();
    }
  }
} finally {
  server.close();
}

const report = [...reports, '## Sizes of the built files', '', sizesAsMarkdown(), ''].join('\n');
console.log(report);
if (!only) {
  const file = 'BENCHMARKS.md';
  const [introduction = ''] = readFileSync(file, 'utf8').split(/(?=^## )/m);
  writeFileSync(file, `${introduction}${report}`);
  execFileSync('biome', ['format', '--write', file], { stdio: 'inherit' });
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSamples } from '../scripts/samples.ts';
import { corpusFolder, corpusPages, hasCorpus, htmlOf } from '../test/corpus/corpus.ts';

/** A page to open, and what each address answers meanwhile. */
interface PageToShow {
  title: string;
  url: string;
  answers: Record<string, string>;
}

/** The newest notice of each service and five of other organisations, from the corpus; without it, the samples. */
export function pagesToShow(): PageToShow[] {
  if (!hasCorpus) {
    const answers = loadSamples();
    return Object.keys(answers).map((url) => ({ title: new URL(url).pathname, url, answers }));
  }
  const newest = new Map(
    corpusPages()
      .filter(
        ({ isPsfNotice, url }) =>
          (isPsfNotice && url.endsWith('/Privacy-Notice/')) || url.endsWith('PSF-Privacy-Notice/'),
      )
      .sort((a, b) => (a.file.split('__').at(-2) ?? '').localeCompare(b.file.split('__').at(-2) ?? ''))
      .map((page) => [page.url, page]),
  );
  const answers = Object.fromEntries([...newest].map(([url, page]) => [url, htmlOf(page)]));
  const folder = join(corpusFolder, 'other-notices');
  const others = readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .slice(0, 5);
  return [
    ...[...newest.keys()].map((url) => ({ title: new URL(url).pathname.split('/')[1] ?? url, url, answers })),
    ...others.map((file) => {
      const url = `https://${file.replace('.html', '')}.example/privacy`;
      return { title: file, url, answers: { [url]: readFileSync(join(folder, file), 'utf8') } };
    }),
  ];
}

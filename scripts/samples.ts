import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../test/browser/environment.ts';

/** PyPI's notice: what `npm start` shows. */
export const noticeUrl = 'https://policies.python.org/pypi.org/Privacy-Notice/';

/** The sample notices that the project carries, by the address each stands in for. */
export function loadSamples(): Record<string, string> {
  const fixtures = join(root, 'test/fixtures');
  const folders = readdirSync(fixtures).filter((name) => name.endsWith('-sample'));
  return Object.fromEntries(
    folders.map((folder) => {
      const read = (file: string) => readFileSync(join(fixtures, folder, file), 'utf8');
      return [JSON.parse(read('gold.json')).url as string, read('source.html')];
    }),
  );
}

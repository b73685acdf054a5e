import { gzipSync } from 'node:zlib';
import { browsers, filesOf, readBuilt } from '../test/built/built.ts';

/** The sizes of each built file, raw and gzip, as a table; says so where nothing is built. */
export function sizesAsMarkdown(): string {
  const rows = browsers.flatMap((browser) =>
    filesOf(browser)
      .filter((file) => !file.endsWith('.png'))
      .map((file) => {
        const bytes = Buffer.from(readBuilt(browser, file));
        return `| ${browser} | ${file.replace(/-[\w-]{8}(?=\.\w+$)/, '')} | ${bytes.length} | ${gzipSync(bytes, { level: 9 }).length} |`;
      }),
  );
  if (rows.length === 0) return 'Nothing is built; `npm run build` first.';
  return ['| browser | file | bytes | gzip |', '| --- | --- | ---: | ---: |', ...rows].join('\n');
}

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** A regular expression of the code, and the file it stands in. */
export interface Pattern {
  file: string;
  source: string;
  flags: string;
  /** By `new RegExp`, not a literal. */
  constructed?: boolean;
}

const root = join(import.meta.dirname, '../..');

/** All that is built into the extension. */
export const sources = '{lib,components,entrypoints}/**/*.{ts,tsx}';

/**
 * Every regular expression of the code: literals as they stand in the source, and those that are constructed while the
 * modules load, whose constructor is watched. Only `lib/notice` and `lib/page` load without a browser, and only there
 * are any constructed.
 */
export async function patternsOfCode(): Promise<Pattern[]> {
  const literals = globSync(sources, { cwd: root }).flatMap(literalsIn);
  return [...literals, ...(await constructedIn(globSync('lib/{notice,page}/**/*.ts', { cwd: root })))];
}

function literalsIn(file: string): Pattern[] {
  const path = join(root, file);
  const { program } = parseSync(path, readFileSync(path, 'utf8'));
  const found: Pattern[] = [];
  JSON.stringify(program, (_, node) => {
    if (node?.type === 'Literal' && node.regex) {
      found.push({ file, source: node.regex.pattern, flags: node.regex.flags });
    }
    return node instanceof RegExp || typeof node === 'bigint' ? undefined : node;
  });
  return found;
}

async function constructedIn(files: string[]): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags = '']: [string, string?]) {
      const [file] = /lib\/(?:notice|page)\/[\w/-]+\.ts/.exec(new Error().stack ?? '') ?? [];
      if (file) found.push({ file, source: String(source), flags, constructed: true });
      return new target(source, flags);
    },
  });
  try {
    for (const file of files) await import(/* @vite-ignore */ join(root, file));
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

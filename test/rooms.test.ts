import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

// The linter holds which room may know which (biome.json). A rule that no longer bites would be missed by nobody, so
// here each is broken on purpose, in files of a folder of their own.

/** Of each room: imports that it must not have, and one that it may. */
const rooms: Record<string, { forbidden: string[]; allowed: string[] }> = {
  'lib/text/planted.ts': {
    forbidden: ['../notice/model.ts', '../page/dom.ts', '../sites.ts', 'webextension-polyfill', 'preact'],
    allowed: ['./fold.ts'],
  },
  'lib/page/planted.ts': {
    forbidden: [
      '../app/store.ts',
      '../browser/badge.ts',
      '../read-page.ts',
      '../../components/line.tsx',
      '../../entrypoints/background.ts',
      'wxt/browser',
      'webextension-polyfill',
      'preact',
    ],
    allowed: ['../notice/outline.ts', '../text/fold.ts', '../sites.ts', '@mozilla/readability'],
  },
  'lib/notice/readers/planted.ts': {
    forbidden: [
      '../../page/dom.ts',
      '../../app/store.ts',
      '../../browser/badge.ts',
      '../../sites.ts',
      '../../read-page.ts',
      '../../../components/line.tsx',
      'wxt/browser',
      'webextension-polyfill',
      'preact',
      '@mozilla/readability',
    ],
    allowed: ['../model.ts', '../../text/fold.ts'],
  },
  'lib/app/planted.ts': {
    forbidden: [
      '../page/dom.ts',
      '../browser/badge.ts',
      '../../components/line.tsx',
      'wxt/browser',
      'webextension-polyfill',
      'preact',
    ],
    allowed: ['../notice/model.ts', '../sites.ts', '../text/fold.ts'],
  },
  'lib/browser/planted.ts': {
    forbidden: ['../../components/line.tsx', '../../entrypoints/background.ts', 'preact'],
    allowed: ['../app/store.ts', '../notice/model.ts', 'webextension-polyfill'],
  },
  'components/planted.tsx': {
    forbidden: [
      '../lib/page/dom.ts',
      '../lib/browser/badge.ts',
      '../entrypoints/background.ts',
      'wxt/browser',
      'webextension-polyfill',
    ],
    allowed: ['../lib/notice/model.ts', '../lib/app/store.ts', 'preact'],
  },
  'entrypoints/planted.ts': {
    forbidden: ['../entrypoints/background.ts'],
    allowed: ['../lib/browser/badge.ts', 'wxt/browser'],
  },
};

const pure = ['lib/text/globals.ts', 'lib/notice/globals.ts', 'lib/app/globals.ts'];
const globals = [
  'document.title',
  'window.name',
  'new DOMParser()',
  'fetch("/")',
  'navigator.language',
  'chrome.runtime',
];

const root = join(import.meta.dirname, '..');
/** Line by line, what the linter finds in the planted files: `file: its line`. */
let found: string[];

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'noticed-rooms-'));
  try {
    for (const file of ['biome.json', '.gitignore']) cpSync(join(root, file), join(folder, file));
    for (const [file, lines] of Object.entries(planted)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), lines.join('\n'));
    }
    found = lint(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const importOf = (name: string) => `import '${name}';`;
const useOf = (code: string) => `console.log(${code});`;
const planted: Record<string, string[]> = {
  ...Object.fromEntries(
    Object.entries(rooms).map(([file, { forbidden, allowed }]) => [
      file,
      [...forbidden, ...allowed].map(importOf),
    ]),
  ),
  ...Object.fromEntries(pure.map((file) => [file, globals.map(useOf)])),
};

describe.each(Object.entries(rooms))('%s', (file, { forbidden, allowed }) => {
  test.each(forbidden)('must not import %s', (name) => {
    expect(found).toContain(`${file}: ${importOf(name)}`);
  });
  test.each(allowed)('may import %s', (name) => {
    expect(found).not.toContain(`${file}: ${importOf(name)}`);
  });
});

test.each(pure)('%s must not use what only a browser has', (file) => {
  expect(found).toEqual(expect.arrayContaining(globals.map((code) => `${file}: ${useOf(code)}`)));
});

function lint(cwd: string): string[] {
  const { stdout } = spawnSync(
    join(root, 'node_modules/.bin/biome'),
    ['lint', '--reporter=rdjson', '--max-diagnostics=none', '.'],
    { cwd, encoding: 'utf8' },
  );
  const { diagnostics } = JSON.parse(stdout) as Report;
  return diagnostics
    .filter(({ code }) => /noRestricted(?:Imports|Globals)$/.test(code.value))
    .map(({ location: { path, range } }) => `${path}: ${planted[path]?.[range.start.line - 1]}`);
}

/** Of the linter's report, what is asked here. Lines count from 1. */
interface Report {
  diagnostics: {
    code: { value: string };
    location: { path: string; range: { start: { line: number } } };
  }[];
}

// `npm run check:zips`: the zips for the stores are the same bytes each time, and the sources zip alone gives the same
// files, built in an empty folder as a reviewer would. Takes minutes: it installs everything once more.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { readZip } from './read-zip.ts';

const root = join(import.meta.dirname, '..');

const first = zipAll(root);
const second = zipAll(root);
report('Zipped twice: the same bytes', differing(first, second));

const sources = Object.keys(first).find((file) => file.endsWith('-sources.zip'));
if (!sources) throw new Error('There is no sources zip.');
const folder = mkdtempSync(join(tmpdir(), 'noticed-sources-'));
try {
  for (const { name, content } of readZip(readFileSync(join(root, '.output', sources)))) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  run(folder, 'ci');
  const rebuilt = zipAll(folder);
  report('From the sources zip alone: the same zips', differing(first, rebuilt));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Builds and zips from nothing; gives the hash of each zip and of each built file. */
function zipAll(project: string): Record<string, string> {
  const output = join(project, '.output');
  rmSync(output, { recursive: true, force: true });
  run(project, 'run', 'zip');
  return filesIn(output);
}

function filesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [
      relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

function differing(one: Record<string, string>, other: Record<string, string>): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => one[name] !== other[name]).sort();
}

function report(what: string, differences: string[]): void {
  if (differences.length === 0) console.log(`${what}.`);
  else {
    console.error(`${what}: no, these differ:\n  ${differences.join('\n  ')}`);
    process.exitCode = 1;
  }
}

function run(project: string, ...args: string[]): void {
  execFileSync('npm', args, { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] });
}

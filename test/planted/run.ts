import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Fault, faults } from './faults.ts';

// Plants one fault after the other in a copy of the code and runs the tests on it: `npm run faults`. A fault that no
// test notices is one that anyone could make. `--only WORD` plants those whose name has the word.

const root = join(import.meta.dirname, '../..');
/** The properties that hold a reading against what was written. They alone must notice most faults of the reader. */
const properties = 'test/written/';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
await plantAll(faults.filter(({ name }) => name.includes(values.only)));

async function plantAll(chosen: Fault[]): Promise<void> {
  const copies = [copyOfCode(), copyOfCode()];
  try {
    const tests = new Set([properties, ...chosen.flatMap((fault) => fault.tests)]);
    const red = await firstFailure(copies[0] ?? '', [...tests]);
    if (red) throw new Error(`Before faults are planted all tests must pass. One does not: ${red}`);
    const left = [...chosen];
    const found = new Map<Fault, string>();
    await Promise.all(
      copies.map(async (copy) => {
        for (let fault = left.shift(); fault; fault = left.shift()) {
          const failure = await failureWith(fault, copy);
          console.log(
            failure ? `found     ${fault.name}\n          by ${failure}` : `SURVIVES  ${fault.name}`,
          );
          if (failure) found.set(fault, failure);
        }
      }),
    );
    report(chosen, found);
  } finally {
    for (const copy of copies) rmSync(copy, { recursive: true });
  }
}

function report(chosen: Fault[], found: Map<Fault, string>): void {
  const inReader = chosen.filter(({ file }) => file.startsWith('lib/notice/'));
  const byProperties = inReader.filter((fault) => found.get(fault)?.startsWith(properties));
  console.log(`${found.size} of ${chosen.length} faults are found.`);
  console.log(
    `${byProperties.length} of the ${inReader.length} in the reader are found by the properties alone.`,
  );
  if (found.size < chosen.length) process.exitCode = 1;
}

/** The code without its history, with the same packages. */
function copyOfCode(): string {
  const copy = mkdtempSync(join(tmpdir(), 'noticed-faults-'));
  const parts = ['components', 'entrypoints', 'lib', 'public', 'scripts', 'test', '.wxt'];
  for (const name of [...parts, 'package.json', 'tsconfig.json', 'vitest.config.ts', 'wxt.config.ts']) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** Plants the fault, gives the first test that fails for it, and takes the fault out again. */
async function failureWith({ file, find, replace, tests }: Fault, copy: string): Promise<string | undefined> {
  const path = join(copy, file);
  const code = readFileSync(path, 'utf8');
  const places = code.split(find).length - 1;
  if (places !== 1) throw new Error(`${file} has this ${places} times, not once: ${find}`);
  writeFileSync(
    path,
    code.replace(find, () => replace),
  );
  try {
    const byProperties = file.startsWith('lib/notice/') ? await firstFailure(copy, [properties]) : undefined;
    return byProperties ?? (tests.length > 0 ? await firstFailure(copy, tests) : undefined);
  } finally {
    writeFileSync(path, code);
  }
}

/** Runs tests until one fails; gives its file and name, or nothing where all pass. */
async function firstFailure(copy: string, tests: string[]): Promise<string | undefined> {
  const args = ['run', '--project', 'unit', '--bail', '1', '--reporter', 'json', ...tests];
  const vitest = spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...args], {
    cwd: copy,
  });
  let json = '';
  vitest.stdout.on('data', (part) => {
    json += part;
  });
  await new Promise((resolve) => vitest.on('close', resolve));
  const result: TestRun = JSON.parse(json.slice(json.indexOf('{"numTotalTestSuites')));
  if (result.success) return;
  for (const { name, status, message, assertionResults } of result.testResults) {
    const failed = assertionResults.find((test) => test.status === 'failed');
    const where = name.slice(name.indexOf('/test/') + 1);
    if (failed) return `${where}: ${failed.fullName}`;
    if (status === 'failed') return `${where}: ${message.split('\n')[0]}`;
  }
  throw new Error(`The tests did not run: ${json.slice(0, 500)}`);
}

/** What Vitest's JSON reporter writes, as far as it is read here. */
interface TestRun {
  success: boolean;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

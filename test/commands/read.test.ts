import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marked } from 'marked';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// `npm run read`, as it is called: a program with arguments, output and an exit status.

const root = join(import.meta.dirname, '../..');
const pypi = 'test/fixtures/pypi-sample/source.html';
const psf = readFileSync(join(root, 'test/fixtures/psf-sample/source.html'), 'utf8');
const address = 'https://policies.python.org/pypi.org/Privacy-Notice/';

const markdown = `# PyPI Privacy Notice

The Python Software Foundation ("PSF") runs PyPI.

## What we collect

The PSF may collect:

- Names
- R\u00e9sum\u00e9s

## What we use it for

We use it:

- To run PyPI

## Your rights

You have the right to see your data.
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'noticed-read-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/read.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('npm run read', () => {
  test('prints what is read list by list, what was not sorted, warnings, and what is asked for', () => {
    const { status, stdout, stderr } = read(pypi);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(
      /^PyPI Privacy Notice\nhttps:\/\/policies\.python\.org\/pypi\.org\/Privacy-Notice\/, updated March 3, 2026\n/,
    );
    const labels = ['Data collected', 'Processors', 'Purposes', 'Warnings', 'GDPR Articles 13 and 14'];
    const places = labels.map((label) => stdout.indexOf(`\n${label}\n`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(stdout).toContain('\n  Email addresses [contact]\n');
    expect(stdout).toContain('\n  Fastly: to deliver pages and downloads quickly all over the world\n');
    expect(stdout).toContain('\n    DPA: https://www.fastly.com/data-processing\n');
    expect(stdout).toContain('\n    No DPA linked\n');
    expect(stdout).toMatch(/\n {4}13\(2\)\(d\), 14\(2\)\(e\): the right to complain/);
    expect(stdout).toContain('It adds to PSF Privacy Notice');
  });

  test('a base notice states what the notice leaves to it', () => {
    const canonical = '<link rel="canonical" href="https://policies.python.org/PSF-Privacy-Notice/">';
    const psfFile = file('psf.html', psf.replace('</title>', `</title>${canonical}`));
    const complaint = /Not (?:found|stated)[\s\S]*who the controller is/;
    expect(read(pypi).stdout).toMatch(complaint);
    const { status, stdout } = read(pypi, psfFile);
    expect(status).toBe(1);
    expect(stdout).toContain('\nPSF Privacy Notice\n');
    expect(stdout).not.toMatch(complaint);
    expect(stdout).not.toContain('was not read here');
  });

  test('as JSON: the layers as the model has them, and each requirement with its facts', () => {
    const { status, stdout } = read(pypi, '--json');
    expect(status).toBe(1);
    const { layers, requirements } = JSON.parse(stdout);
    expect(layers).toHaveLength(1);
    expect(layers[0]).toMatchObject({ version: 2, title: 'PyPI Privacy Notice' });
    expect(requirements).toContainEqual({
      article: '14(1)(d)',
      what: 'which kinds of personal data',
      status: 'stated',
      facts: layers[0].dataCollected,
    });
  });

  test('Markdown is read like the page it becomes, at the address where it will stand', () => {
    const { status, stdout } = read(file('notice.md', markdown), '--at', address, '--json');
    expect(status).toBe(1);
    const [notice] = JSON.parse(stdout).layers;
    expect(notice).toMatchObject({ title: 'PyPI Privacy Notice', url: address });
    expect(notice.dataCollected.map(({ text }: { text: string }) => text)).toEqual([
      'Names',
      'R\u00e9sum\u00e9s',
    ]);
  });

  test('a file in another charset is read as it says', () => {
    const html = `<!doctype html><meta charset="iso-8859-1"><main>${marked.parse(markdown, { async: false })}</main>`;
    const { stdout } = read(file('latin.html', Buffer.from(html, 'latin1')), '--at', address, '--json');
    expect(JSON.parse(stdout).layers[0].dataCollected[1].text).toBe('R\u00e9sum\u00e9s');
  });

  test.each([
    ['nothing is named', [], 'npm run read -- <file or address>'],
    ['no such file', ['nowhere.html'], 'nowhere.html could not be read'],
    ['a folder', ['test'], 'test is a folder.'],
    ['an unknown option', ['--yaml', pypi], '--yaml'],
    ['an address that is none', ['https://'], 'https:// is not an address.'],
    ['an address where nobody answers', ['http://127.0.0.1:9/'], 'http://127.0.0.1:9/ could not be fetched'],
    ['a place that is no address', [pypi, '--at', 'acme'], '--at takes an address'],
    [
      'a page that is no notice',
      ['test/fixtures/project-page/source.html'],
      'does not name itself a privacy notice',
    ],
  ])('says what is wrong and exits with 2: %s', (_, args, message) => {
    const { status, stdout, stderr } = read(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });

  test('an empty file', () => {
    expect(read(file('empty.md', ''))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('is empty'),
    });
  });

  test('an address is fetched; one that answers with an error is not read', async () => {
    const server = http.createServer((request, response) => {
      response.writeHead(request.url === '/notice' ? 200 : 404, { 'content-type': 'text/html' });
      response.end(`<main><h1>Privacy Notice</h1><script>document.title = 'ran'</script></main>`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      const { stderr, status } = await readBeside(`${origin}/gone`);
      expect(status).toBe(2);
      expect(stderr).toContain('could not be fetched');
      expect((await readBeside(`${origin}/notice`)).stderr).not.toContain('could not be fetched');
    } finally {
      server.close();
    }
  });
});

/** The same, while this process goes on answering. */
async function readBeside(place: string) {
  const { execFile } = await import('node:child_process');
  return new Promise<{ status: number; stderr: string }>((resolve) => {
    execFile(process.execPath, ['scripts/read.ts', place], { cwd: root }, (error, _, stderr) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, stderr }),
    );
  });
}

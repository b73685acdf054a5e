import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../browser/environment.ts';

// What Noticed promises to ask for, and no more. A permission, host, match or source that is added fails here first.
const promised = {
  permissions: ['activeTab', 'scripting', 'storage'],
  host_permissions: ['https://policies.python.org/*', 'https://www.python.org/*'],
  matches: ['https://policies.python.org/*rivacy*', 'https://www.python.org/*rivacy*'],
  scripts: ['content-scripts/detect.js'],
  csp: [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    'connect-src https://policies.python.org',
    "base-uri 'none'",
    "form-action 'none'",
  ],
};

/** Keys that a manifest may have; any other opens something that is not promised here. */
const keys = [
  'action',
  'background',
  'content_scripts',
  'content_security_policy',
  'description',
  'host_permissions',
  'icons',
  'manifest_version',
  'name',
  'permissions',
  'version',
];

describe.each([
  ['chrome-mv3', keys],
  ['firefox-mv3', [...keys, 'browser_specific_settings']],
])('%s', (build, allowed) => {
  const file = join(root, '.output', build, 'manifest.json');
  test('is built', () => expect(existsSync(file), 'Run `npm run build` first.').toBe(true));
  const manifest = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};

  test('has no key that opens more', () => {
    expect(Object.keys(manifest).sort()).toEqual([...allowed].sort());
    expect(manifest.manifest_version).toBe(3);
  });

  test('asks for what is promised', () => {
    expect([...manifest.permissions].sort()).toEqual(promised.permissions);
    expect(manifest.host_permissions).toEqual(promised.host_permissions);
  });

  test('runs one script, where the address speaks of privacy', () => {
    expect(manifest.content_scripts).toEqual([
      { matches: promised.matches, run_at: 'document_idle', js: promised.scripts },
    ]);
  });

  test('loads nothing from elsewhere', () => {
    const { extension_pages: csp, ...others } = manifest.content_security_policy;
    expect(others).toEqual({});
    expect(csp.split('; ').sort()).toEqual([...promised.csp].sort());
  });
});

test('Firefox is told that no data is collected', () => {
  const manifest = JSON.parse(readFileSync(join(root, '.output/firefox-mv3/manifest.json'), 'utf8'));
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
    required: ['none'],
  });
});

import { describe, expect, test } from 'vitest';
import { browsers, manifestOf } from './built.ts';

/**
 * What Noticed asks of the browser, to the last word. A change here is a change of what it promises: it belongs in
 * README.md, PRIVACY.md and SECURITY.md too.
 */
const promised = {
  permissions: ['activeTab', 'scripting', 'storage'],
  hosts: ['https://policies.python.org/*', 'https://www.python.org/*'],
  detector: ['https://policies.python.org/*rivacy*', 'https://www.python.org/*rivacy*'],
  policy: {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'connect-src': ['https://policies.python.org'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  },
};

/** Every key the manifest may have; of each the value is checked below, or harmless. */
const keys = [
  ...['manifest_version', 'name', 'description', 'version', 'icons', 'permissions', 'host_permissions'],
  ...['content_security_policy', 'background', 'action', 'content_scripts'],
];

describe.each(browsers)('the manifest for %s', (browser) => {
  const manifest = manifestOf(browser);

  test('has no key but those that are known', () => {
    const own = browser === 'firefox' ? ['browser_specific_settings'] : ['minimum_chrome_version'];
    expect(Object.keys(manifest).sort()).toEqual([...keys, ...own].sort());
    expect(manifest.manifest_version).toBe(3);
  });

  test('asks for the permissions that were promised', () => {
    expect(manifest.permissions).toEqual(promised.permissions);
    expect(manifest.host_permissions).toEqual(promised.hosts);
  });

  test('runs one script, only where the address speaks of privacy', () => {
    expect(manifest.content_scripts).toEqual([
      { matches: promised.detector, run_at: 'document_idle', js: ['content-scripts/detect.js'] },
    ]);
  });

  test('lets its pages load nothing but its own files, and connect to the notices alone', () => {
    const { extension_pages: policy, ...others } = manifest.content_security_policy as Record<string, string>;
    expect(others).toEqual({});
    const directives = (policy ?? '').split(';').map((directive) => directive.trim().split(/\s+/));
    expect(Object.fromEntries(directives.map(([name, ...sources]) => [name, sources]))).toEqual(
      promised.policy,
    );
    expect(directives).toHaveLength(Object.keys(promised.policy).length);
  });

  test('has one background and one popup', () => {
    expect(manifest.action).toEqual({ default_title: 'Noticed', default_popup: 'popup.html' });
    expect(manifest.background).toEqual(
      browser === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    );
  });
});

test('Firefox is told that no data is collected', () => {
  expect(manifestOf('firefox').browser_specific_settings).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  });
});

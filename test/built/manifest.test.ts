import { describe, expect, test } from 'vitest';
import { browsers, manifestOf } from './built.ts';

/**
 * What Noticed asks of the browser, to the last word. A change here is a change of what it promises: it belongs in
 * README.md, PRIVACY.md and SECURITY.md too.
 */
const promised = {
  // Firefox cannot be asked for alarms later. They ring only while the user watches the notices.
  permissions: {
    chrome: ['activeTab', 'scripting', 'storage'],
    firefox: ['activeTab', 'scripting', 'storage', 'alarms'],
  },
  // Asked for when the user turns on watching the notices, and its notifications.
  optional: { chrome: ['alarms', 'notifications', 'offscreen'], firefox: ['notifications'] },
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
  ...['content_security_policy', 'background', 'action', 'content_scripts', 'default_locale', 'commands'],
  ...['optional_permissions', 'options_ui'],
];

describe.each(browsers)('the manifest for %s', (browser) => {
  const manifest = manifestOf(browser);

  test('has no key but those that are known', () => {
    const own = browser === 'firefox' ? ['browser_specific_settings'] : ['minimum_chrome_version'];
    expect(Object.keys(manifest).sort()).toEqual([...keys, ...own].sort());
    expect(manifest.manifest_version).toBe(3);
  });

  test('asks for the permissions that were promised', () => {
    expect(manifest.permissions).toEqual(promised.permissions[browser]);
    expect(manifest.optional_permissions).toEqual(promised.optional[browser]);
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

  test('has one shortcut, which does what a click on its icon does', () => {
    expect(manifest.commands).toEqual({
      _execute_action: { suggested_key: { default: 'Alt+Shift+N' } },
    });
  });

  test('has one page of its own beside the popup, its options', () => {
    expect(manifest.options_ui).toEqual({ page: 'page.html', open_in_tab: true });
  });

  test('has one background and one popup', () => {
    expect(manifest.action).toEqual({ default_title: 'Noticed', default_popup: 'popup.html' });
    expect(manifest.background).toEqual(
      browser === 'firefox'
        ? { scripts: ['background.js'], type: 'module' }
        : { service_worker: 'background.js', type: 'module' },
    );
  });
});

test('Firefox is told which extension it is, that no data is collected, and that it runs on a phone too', () => {
  expect(manifestOf('firefox').browser_specific_settings).toEqual({
    gecko: {
      // Never another: by it Firefox knows the extension of earlier versions.
      id: '{62f4166c-15a4-4c71-a82b-fdc666041226}',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  });
});

import { readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { noticeHosts } from './lib/sites.ts';
import { compactMessages } from './scripts/compact-messages.ts';
import { withoutInnerHtml } from './scripts/vite-without-inner-html.ts';

const gecko = {
  // Never to be changed: by it Firefox and its store know the extension, and its users keep what it has stored.
  id: '{62f4166c-15a4-4c71-a82b-fdc666041226}',
  // The first that knows `data_collection_permissions`, which Firefox requires of new add-ons.
  strict_min_version: '142.0',
  data_collection_permissions: { required: ['none'] },
};
/** Firefox for Android takes the same files, from the same version on. */
const geckoAndroid = { strict_min_version: gecko.strict_min_version };

export default defineConfig({
  manifestVersion: 3,
  // Each dependency can be seen where it is used.
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extSummary__',
    default_locale: 'en',
    // Opens the popup. The user may choose other keys in the browser's own settings.
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+N' } } },
    // Firefox cannot be asked for `alarms` later, and asks nobody for it; it is used only while the notices are watched.
    permissions: ['activeTab', 'scripting', 'storage', ...(browser === 'firefox' ? ['alarms'] : [])],
    // Asked for when the user turns on watching the notices. Chromium's background needs a document to read a page in.
    optional_permissions:
      browser === 'firefox' ? ['notifications'] : ['alarms', 'notifications', 'offscreen'],
    options_ui: { page: 'page.html', open_in_tab: true },
    host_permissions: noticeHosts.map((host) => `https://${host}/*`),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src https://policies.python.org; base-uri 'none'; form-action 'none'",
    },
    // The first that knows `URL.parse`.
    ...(browser === 'chrome' && { minimum_chrome_version: '126' }),
    ...(browser === 'firefox' && { browser_specific_settings: { gecko, gecko_android: geckoAndroid } }),
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      for (const [index, file] of files.entries()) {
        if (!('absoluteSrc' in file) || !file.relativeDest.endsWith('messages.json')) continue;
        const contents = compactMessages(readFileSync(file.absoluteSrc, 'utf8'));
        files[index] = { relativeDest: file.relativeDest, contents };
      }
    },
  },
  vite: () => ({ plugins: [preact(), withoutInnerHtml()] }),
  zip: {
    // All that the build needs and nothing else: the same files give the same bytes, on every machine.
    includeSources: [
      '{components,entrypoints,lib,public,scripts}/**',
      ...['package.json', 'package-lock.json', '.npmrc', 'tsconfig.json', 'wxt.config.ts'],
      ...['README.md', 'RELEASING.md', 'CHANGELOG.md', 'PRIVACY.md', 'SECURITY.md', 'LICENSE'],
    ],
  },
});

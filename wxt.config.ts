import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { noticeHosts } from './lib/sites.ts';
import { withoutInnerHtml } from './scripts/vite-without-inner-html.ts';

const gecko = {
  id: 'noticed@noticed.example',
  // The first that knows `data_collection_permissions`, which Firefox requires of new add-ons.
  strict_min_version: '142.0',
  data_collection_permissions: { required: ['none'] },
};

export default defineConfig({
  manifestVersion: 3,
  // Each dependency can be seen where it is used.
  imports: false,
  manifest: ({ browser }) => ({
    name: 'Noticed',
    description:
      'Read a PSF privacy notice at a glance: data collected, processors with their DPAs, purposes. Not affiliated with the PSF.',
    permissions: ['activeTab', 'scripting', 'storage'],
    host_permissions: noticeHosts.map((host) => `https://${host}/*`),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src https://policies.python.org; base-uri 'none'; form-action 'none'",
    },
    // The first that knows `URL.parse`.
    ...(browser === 'chrome' && { minimum_chrome_version: '126' }),
    ...(browser === 'firefox' && { browser_specific_settings: { gecko } }),
  }),
  vite: () => ({ plugins: [preact(), withoutInnerHtml()] }),
});

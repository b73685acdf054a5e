import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { isNoticePlace, isPsfHost } from '../../lib/sites.ts';
import { readDocument } from '../read-document.ts';
import { checkResult } from './check-result.ts';
import { hostilePage, pageAddress } from './hostile-page.ts';

// `npm run fuzz` runs all 20,000; the same seed here, so that what CI finds can be found again.
const numRuns = import.meta.env.MODE === 'fuzz' ? 20_000 : 400;

const window = new JSDOM('', { url: 'https://policies.python.org/pypi.org/Privacy-Notice/' }).window;

test(`${numRuns} hostile pages: read without harm`, () => {
  const log = vi.spyOn(console, 'error');
  const statuses = new Map<string, number>();
  fc.assert(
    fc.property(hostilePage, pageAddress, (html, address) => {
      const document = new window.DOMParser().parseFromString(html, 'text/html');
      const watcher = new window.MutationObserver(() => {});
      watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      const url = new URL(address);
      const result = readDocument(document, url);
      expect(watcher.takeRecords()).toEqual([]);
      watcher.disconnect();
      checkResult(result);
      expect(log, 'something was thrown').not.toHaveBeenCalled();
      // On the PSF's hosts only where its notices stand; elsewhere any page may be a notice, by what it says.
      if (isPsfHost(url.hostname) && !isNoticePlace(url)) expect(result.status).toBe('not-a-notice');
      statuses.set(result.status, (statuses.get(result.status) ?? 0) + 1);
    }),
    { numRuns, seed: 20_251_216 },
  );
  // Most are read as notices; else the readers would hardly be tried.
  expect(statuses.get('notice') ?? 0).toBeGreaterThan(numRuns / 3);
}, 1_200_000);

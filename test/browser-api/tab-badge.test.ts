import { expect, test, vi } from 'vitest';
import { tabBadge } from '../../lib/browser/tab-badge.ts';

test('text, colours and tooltip are set on that tab alone, and taken away again', async () => {
  const set = vi.fn(async (_: { tabId: number }) => {});
  const action = { setBadgeText: set, setBadgeBackgroundColor: set, setBadgeTextColor: set, setTitle: set };
  const badge = tabBadge({ tabs: { get: async () => ({ url: 'https://pypi.org/' }) }, action });
  await badge.setBadge(7, { text: '3', title: 'three', colour: '#000000' });
  expect(set.mock.calls).toEqual([
    [{ tabId: 7, text: '3' }],
    [{ tabId: 7, color: '#000000' }],
    [{ tabId: 7, color: '#ffffff' }],
    [{ tabId: 7, title: 'three' }],
  ]);
  set.mockClear();
  await badge.clearBadge(7);
  expect(set.mock.calls).toEqual([[{ tabId: 7, text: '' }], [{ tabId: 7, title: '' }]]);
  expect(await badge.tabUrl(7)).toBe('https://pypi.org/');
});

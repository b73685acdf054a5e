import { expect, test, vi } from 'vitest';
import { onShowSource } from '../../lib/extension/on-show-source.ts';
import { makeData } from '../notice/make-notice.ts';

const popupUrl = 'chrome-extension://noticed/popup.html';
const fact = makeData('IP addresses');
const message = { type: 'show-source', url: 'https://policies.python.org/pypi.org/Privacy-Notice/', fact };

async function send(sent: unknown, sender: { url?: string }) {
  const openAt = vi.fn(async () => {});
  await onShowSource(sent, sender, { popupUrl, openAt });
  return openAt;
}

test('opens the notice for the popup', async () => {
  expect(await send(message, { url: popupUrl })).toHaveBeenCalledWith(message.url, fact);
});

test.each([
  ['a page', message, { url: 'https://policies.python.org/' }],
  ['nobody', message, {}],
  ['another page of the extension', message, { url: 'chrome-extension://noticed/other.html' }],
])('does nothing for %s', async (_, sent, sender) => {
  expect(await send(sent, sender)).not.toHaveBeenCalled();
});

test.each([
  'https://evil.example/',
  'https://policies.python.org.evil.example/',
  'http://policies.python.org/',
  'https://policies.python.org@evil.example/',
  'javascript:alert(1)',
])('never leads to %s', async (url) => {
  expect(await send({ ...message, url }, { url: popupUrl })).not.toHaveBeenCalled();
});

test.each([undefined, null, 'show-source', { type: 'show-source' }, { ...message, fact: { text: 1 } }])(
  'ignores what is not the message: %j',
  async (sent) => {
    expect(await send(sent, { url: popupUrl })).not.toHaveBeenCalled();
  },
);

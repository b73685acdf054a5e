import { beforeEach, expect, test, vi } from 'vitest';
import type { TabAnswer } from '../../lib/app/active-tab.ts';
import { outlineTab, type Scripting } from '../../lib/browser/outline-tab.ts';

const page = { url: 'https://pypi.org/', title: 'PyPI', noticeLinks: [] };
const json = JSON.stringify(page);

/** A tab: what its document's state is at each look, and what its outline comes to. */
function tab(states: unknown[], { outline }: { outline: unknown } = { outline: json }) {
  const executeScript = vi.fn<Scripting['executeScript']>(async (injection) => {
    if ('files' in injection) return [{ result: outline }];
    return [{ result: states.length > 1 ? states.shift() : states[0] }];
  });
  return { executeScript };
}

beforeEach(() => {
  vi.spyOn(console, 'info').mockImplementation(() => {});
});

test('at once, without waiting for the page to be idle', async () => {
  const loaded = tab(['complete']);
  expect(await outlineTab(7, loaded)).toEqual({ status: 'outline', page });
  expect(loaded.executeScript).toHaveBeenCalledTimes(2);
  for (const [injection] of loaded.executeScript.mock.calls)
    expect(injection).toMatchObject({ target: { tabId: 7 }, injectImmediately: true });
});

test('of a page that is being loaded only once its text is there', async () => {
  const outlines = [JSON.stringify({ ...page, title: 'half' }), json];
  const states = ['loading', 'loading', 'interactive'];
  const executeScript: Scripting['executeScript'] = async (injection) => [
    { result: 'files' in injection ? outlines.shift() : states.shift() },
  ];
  expect(await outlineTab(7, { executeScript })).toEqual({ status: 'outline', page });
});

test('a page that never loads, or never answers, ends the wait', async () => {
  const loading = tab(['loading']);
  const answer = await outlineTab(7, loading, { answer: 20, late: 120 });
  expect(answer).toMatchObject({ status: 'no-answer' });
  expect(await lateOf(answer)).toEqual({ status: 'no-answer' });
  const calls = loading.executeScript.mock.calls.length;
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(loading.executeScript.mock.calls.length).toBeLessThanOrEqual(calls + 1);
  const busy: Scripting = { executeScript: () => new Promise(() => {}) };
  const silent = await outlineTab(7, busy, { answer: 20, late: 40 });
  expect(await lateOf(silent)).toEqual({ status: 'no-answer' });
});

test('a page that is slow to answer gives its outline after all', async () => {
  const free = Promise.withResolvers<void>();
  const slow = tab(['complete']);
  const busy: Scripting = { executeScript: (what) => free.promise.then(() => slow.executeScript(what)) };
  const answer = await outlineTab(7, busy, { answer: 20, late: 20_000 });
  expect(answer.status).toBe('no-answer');
  free.resolve();
  expect(await lateOf(answer)).toEqual({ status: 'outline', page });
});

test('a page that is closed while it is waited for', async () => {
  const gone = Promise.withResolvers<never>();
  const answer = await outlineTab(7, { executeScript: () => gone.promise }, { answer: 20, late: 20_000 });
  gone.reject(new Error('No tab with id: 7'));
  expect(await lateOf(answer)).toEqual({ status: 'no-script' });
});

const lateOf = (answer: TabAnswer) => (answer.status === 'no-answer' ? answer.late : undefined);

test.each([
  ['no JSON', 'no JSON'],
  ['an object', page],
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['other JSON', '{"status":"notice"}'],
])('what is no outline is no answer: %s', async (_, outline) => {
  expect(await outlineTab(7, tab(['complete'], { outline }))).toEqual({ status: 'no-answer' });
});

test('where no script may run', async () => {
  const closed: Scripting = {
    executeScript: async () => {
      throw new Error('Cannot access contents of the page');
    },
  };
  expect(await outlineTab(7, closed)).toEqual({ status: 'no-script' });
  expect(await outlineTab(7, { executeScript: async () => [] })).toEqual({ status: 'no-answer' });
});

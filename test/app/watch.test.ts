import { expect, test } from 'vitest';
import type { FetchedNotice } from '../../lib/app/fetch-notice.ts';
import { noticeStore } from '../../lib/app/store.ts';
import {
  look,
  resumeWatch,
  seenChanges,
  turnOffWatch,
  turnOnWatch,
  type WatchBrowser,
} from '../../lib/app/watch.ts';
import { readWatch } from '../../lib/app/watch-settings.ts';
import { notices } from '../../lib/sites.ts';
import { makeData, makeNotice } from '../notice/make-notice.ts';
import { fakeArea } from './fake-area.ts';

const hour = 60 * 60 * 1000;
const four = Object.values(notices).map(({ url }) => url);

/** A browser with a clock that the test moves, and notices that say what the test wants. */
function played({ random = 0 } = {}) {
  const { area, items } = fakeArea();
  const log: string[] = [];
  let time = Date.UTC(2026, 0, 1);
  let alarm: number | undefined;
  const world = {
    isOnline: true,
    isMetered: false,
    answer: (url: string): FetchedNotice => ({ status: 'fetched', notice: makeNotice({ url }) }),
  };
  const now = () => new Date(time);
  const browser: WatchBrowser = {
    storage: area,
    store: noticeStore(area, { isPrivate: false, now }),
    async fetchNotice(url) {
      log.push(`GET ${url}`);
      return world.answer(url);
    },
    isOnline: () => world.isOnline,
    isMetered: () => world.isMetered,
    now,
    random: () => random,
    async wait(milliseconds) {
      time += milliseconds;
    },
    async setAlarm(when) {
      alarm = when;
    },
    async clearAlarm() {
      alarm = undefined;
    },
    async showChanged(titles) {
      log.push(`badge ${titles.join(', ')}`);
    },
    async notify(titles) {
      log.push(`notify ${titles.join(', ')}`);
    },
  };
  return {
    browser,
    world,
    items,
    alarm: () => (alarm === undefined ? undefined : (alarm - time) / hour),
    /** Moves the clock to the alarm, which rings; gives what was done. */
    async ring() {
      time = alarm ?? time;
      log.length = 0;
      await look(browser);
      return log.splice(0);
    },
    log,
    move(hours: number) {
      time += hours * hour;
    },
  };
}

const gets = four.map((url) => `GET ${url}`);

test('off until it is turned on: nothing is asked', async () => {
  const { ring, items } = played();
  expect(await ring()).toEqual([]);
  expect(items).toEqual({});
});

test('once a week the four notices, and no other', async () => {
  const { browser, ring, alarm } = played();
  await turnOnWatch(browser);
  expect(alarm()).toBe(7 * 24);
  expect(await ring()).toEqual([...gets, 'badge ']);
  expect(alarm()).toBe(7 * 24);
});

test('up to a tenth later, so that not all ask together', async () => {
  const { browser, alarm } = played({ random: 1 });
  await turnOnWatch(browser);
  expect(alarm()).toBeCloseTo(7 * 24 * 1.1);
});

test('an alarm that rings too early asks nothing', async () => {
  const { browser, log, move, alarm } = played();
  await turnOnWatch(browser);
  move(24);
  await look(browser);
  expect(log).toEqual([]);
  expect(alarm()).toBe(6 * 24);
});

test('facts that changed: on the icon and as a notification, once, until they are seen', async () => {
  const { browser, world, ring, log } = played();
  await turnOnWatch(browser);
  await ring();
  world.answer = (url) => ({
    status: 'fetched',
    notice: makeNotice({ url, dataCollected: url === notices.pypi.url ? [makeData('shoe size')] : [] }),
  });
  expect((await ring()).slice(4)).toEqual(['badge PyPI Privacy Notice', 'notify PyPI Privacy Notice']);
  expect((await ring()).slice(4)).toEqual(['badge PyPI Privacy Notice']);
  log.length = 0;
  await seenChanges(browser);
  expect(log).toEqual(['badge ']);
  expect((await readWatch(browser.storage))?.changed).toEqual([]);
});

test('a date alone is no change', async () => {
  const { browser, world, ring } = played();
  await turnOnWatch(browser);
  await ring();
  world.answer = (url) => ({ status: 'fetched', notice: makeNotice({ url, lastUpdated: 'May 1, 2027' }) });
  expect((await ring()).slice(4)).toEqual(['badge ']);
});

test.each(['isOnline', 'isMetered'] as const)(
  'nothing is asked where %s forbids it, and it tries again',
  async (key) => {
    const { browser, world, ring, alarm } = played();
    await turnOnWatch(browser);
    world[key] = !world[key];
    expect(await ring()).toEqual(['badge ']);
    expect(alarm()).toBe(1);
    expect((await readWatch(browser.storage))?.failure).toBe(key === 'isOnline' ? 'offline' : 'metered');
    world[key] = !world[key];
    expect(await ring()).toEqual([...gets, 'badge ']);
    expect((await readWatch(browser.storage))?.failure).toBeUndefined();
  },
);

test('after a failure no further notice is asked for, and it waits longer each time, a week at most', async () => {
  const { browser, world, ring, alarm } = played();
  await turnOnWatch(browser);
  world.answer = () => ({ status: 'failed', failure: 'too-many-requests' });
  const waits: (number | undefined)[] = [];
  for (let i = 0; i < 10; i++) {
    expect(await ring()).toEqual([gets[0], 'badge ']);
    waits.push(alarm());
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 168, 168]);
});

test('turned off, or everything deleted, while notices are on their way: nothing comes back', async () => {
  const { browser, world, ring, items, alarm } = played();
  await turnOnWatch(browser);
  world.answer = (url) => {
    for (const key of Object.keys(items)) if (key.startsWith('watch/')) delete items[key];
    return { status: 'fetched', notice: makeNotice({ url }) };
  };
  await ring();
  expect(await readWatch(browser.storage)).toBeUndefined();
  await ring();
  expect(alarm()).toBeUndefined();
});

test('turned off, it leaves nothing behind', async () => {
  const { browser, items, alarm } = played();
  await turnOnWatch(browser);
  await turnOffWatch(browser);
  expect([items, alarm()]).toEqual([{}, undefined]);
});

test('after a start of the browser it goes on, also where a clock was years ahead', async () => {
  const { browser, move, alarm } = played();
  await turnOnWatch(browser);
  move(-10_000);
  await resumeWatch(browser);
  expect(alarm()).toBeCloseTo(7 * 24 * 1.1);
  move(30_000);
  await resumeWatch(browser);
  expect(alarm()).toBeCloseTo(1 / 60);
});

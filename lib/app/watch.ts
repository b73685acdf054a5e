import { compareNotices } from '../notice/compare/compare-notices.ts';
import { notices } from '../sites.ts';
import type { FetchedNotice } from './fetch-notice.ts';
import type { NoticeStore, StorageArea } from './store.ts';
import { readWatch, type Watch, writeWatch } from './watch-settings.ts';

/** The browser, as watching the notices needs it. */
export interface WatchBrowser {
  storage: StorageArea;
  store: NoticeStore;
  fetchNotice(url: string): Promise<FetchedNotice>;
  isOnline(): boolean;
  /** Whether the browser says that its connection is paid by volume. */
  isMetered(): boolean;
  now(): Date;
  /** From 0 to 1. */
  random(): number;
  /** Waits for so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
  /** Wakes the background at that time; one alarm, the newest. */
  setAlarm(when: number): Promise<void>;
  clearAlarm(): Promise<void>;
  /** Says on the icon that notices changed; nothing where none did. */
  showChanged(titles: string[]): Promise<void>;
  /** Does nothing where notifications are not permitted. */
  notify(titles: string[]): Promise<void>;
}

const hour = 60 * 60 * 1000;
const week = 7 * 24 * hour;

/** Starts to watch: the first look is in a week, for the notices were read just now. */
export async function turnOnWatch(browser: WatchBrowser): Promise<Watch> {
  const watch: Watch = { next: later(browser, week), failures: 0, changed: [] };
  await writeWatch(browser.storage, watch);
  await browser.setAlarm(Date.parse(watch.next));
  return watch;
}

/** Ends it, and leaves nothing behind. */
export async function turnOffWatch(browser: WatchBrowser): Promise<void> {
  await writeWatch(browser.storage, undefined);
  await browser.clearAlarm();
  await browser.showChanged([]);
}

/** The user has seen what changed. */
export async function seenChanges(browser: WatchBrowser): Promise<void> {
  const watch = await readWatch(browser.storage);
  if (!watch || watch.changed.length === 0) return;
  await writeWatch(browser.storage, { ...watch, changed: [] });
  await browser.showChanged([]);
}

/** After the browser started: alarms and badges do not outlive it everywhere. */
export async function resumeWatch(browser: WatchBrowser): Promise<void> {
  const watch = await readWatch(browser.storage);
  if (!watch) return;
  await browser.showChanged(watch.changed);
  // A moment after the start, which is busy; a clock that was ahead may have put it off for years.
  const { now } = browser;
  const next = Math.min(Date.parse(watch.next), now().getTime() + week * (1 + jitter));
  await browser.setAlarm(Math.max(next, now().getTime() + 60_000));
}

/**
 * The alarm rang: looks at the four notices, where it is time, and says which changed their facts against what changes
 * are told against. Offline, or where the connection is paid by volume, no request is made. After a failure it tries
 * again in an hour, then two, four and so on, never later than in a week.
 */
export async function look(browser: WatchBrowser): Promise<void> {
  const watch = await readWatch(browser.storage);
  if (!watch) return browser.clearAlarm();
  if (Date.parse(watch.next) > browser.now().getTime()) return browser.setAlarm(Date.parse(watch.next));
  const hindrance = browser.isOnline() ? (browser.isMetered() ? 'metered' : undefined) : 'offline';
  if (hindrance) return putOff(browser, watch, hindrance);
  // Before the first request: whatever ends this run, the next is not at once.
  await writeWatch(browser.storage, { ...watch, next: later(browser, hour) });
  const changed: string[] = [];
  for (const [index, { url, title }] of Object.values(notices).entries()) {
    if (index > 0) await browser.wait(2_000 * (1 + browser.random()));
    const fetched = await browser.fetchNotice(url);
    if (fetched.status === 'failed')
      return putOff(browser, { ...watch, changed: joined(watch, changed) }, fetched.failure);
    const { notice } = fetched;
    const at = browser.now().toISOString();
    const baseline = await browser.store.baseline(url);
    await browser.store.cache(url, { notice, at });
    if (!baseline) await browser.store.setBaseline(url, { notice, at, acknowledged: false });
    else if (compareNotices(baseline.notice, notice).length > 0) changed.push(title);
  }
  await settle(browser, watch, { failures: 0, changed: joined(watch, changed) }, week);
}

async function putOff(
  browser: WatchBrowser,
  watch: Watch,
  failure: NonNullable<Watch['failure']>,
): Promise<void> {
  const failures = watch.failures + 1;
  const after = Math.min(hour * 2 ** Math.min(failures - 1, 10), week);
  await settle(browser, watch, { failures, failure, changed: watch.changed }, after);
}

async function settle(
  browser: WatchBrowser,
  before: Watch,
  outcome: Pick<Watch, 'failures' | 'failure' | 'changed'>,
  after: number,
): Promise<void> {
  // Turned off, or all deleted, while the notices were on their way.
  if (!(await readWatch(browser.storage))) return;
  const next = later(browser, after);
  await writeWatch(browser.storage, { ...outcome, next, last: browser.now().toISOString() });
  await browser.setAlarm(Date.parse(next));
  await browser.showChanged(outcome.changed);
  const fresh = outcome.changed.filter((title) => !before.changed.includes(title));
  if (fresh.length > 0) await browser.notify(fresh);
}

const joined = (watch: Watch, changed: string[]) => [...new Set([...watch.changed, ...changed])];

/** Up to a tenth later, so that not all who turned it on together ask together. */
const jitter = 0.1;
const later = ({ now, random }: WatchBrowser, after: number) =>
  new Date(now().getTime() + after * (1 + jitter * random())).toISOString();

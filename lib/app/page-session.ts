import { compareNotices } from '../notice/compare/compare-notices.ts';
import type { Fact, Notice } from '../notice/model.ts';
import { type KnownNotice, notices } from '../sites.ts';
import { fetchNotice, type NoticeReading } from './fetch-notice.ts';
import { openHistory } from './history.ts';
import { historyFile, parseHistoryFile } from './history-file.ts';
import type { ShowSource } from './messages.ts';
import type { PageState, WatchState } from './page-state.ts';
import { noticeStore, type StorageArea } from './store.ts';
import { storeWithHistory } from './store-with-history.ts';
import { seenChanges, turnOffWatch, turnOnWatch, type WatchBrowser } from './watch.ts';
import { readWatch } from './watch-settings.ts';

/** The browser, as the page of all notices needs it. */
export interface PageBrowser extends NoticeReading {
  storage: StorageArea;
  isPrivate: boolean;
  now(): Date;
  /** Must be called straight from a click. */
  requestPermission(asked: { permissions?: string[]; origins?: string[] }): Promise<boolean>;
  hasNotifications(): Promise<boolean>;
  /** What waking the background once a week needs to be asked for; nothing where it was given at install. */
  watchPermissions: string[];
  watch: Omit<WatchBrowser, 'storage' | 'store' | 'fetchNotice' | 'now'>;
  send(message: ShowSource): Promise<unknown>;
}

export const emptyPage: PageState = {
  loaded: false,
  notices: [],
  unread: [],
  others: [],
  reading: false,
  failures: [],
  histories: [],
  earlier: [],
  watch: { status: 'off' },
};

const four = Object.values(notices);

/**
 * One open page: `start` shows what is stored, and asks nobody. Only `readAll` makes requests, those of the four notices.
 * Each action leads to states given to `emit`.
 */
export function pageSession(browser: PageBrowser, emit: (state: PageState) => void) {
  const { storage, isPrivate, now } = browser;
  const history = openHistory(storage, { isPrivate });
  const store = storeWithHistory(noticeStore(storage, { isPrivate, now }), history);
  const watchBrowser: WatchBrowser = {
    ...browser.watch,
    storage,
    store,
    now,
    fetchNotice: (url) => fetchNotice(url, browser),
  };
  const chosen = new Set<string>();
  let state = emptyPage;

  return {
    start,
    readAll,
    /** Shows a kept notice of another organisation beside the PSF's, or no more. */
    async choose(url: string, isChosen: boolean): Promise<void> {
      if (isChosen) chosen.add(url);
      else chosen.delete(url);
      await load();
    },
    compare,
    async historyFile(): Promise<string> {
      return historyFile(await history.all());
    },
    importHistory,
    turnOnWatch: startWatch,
    async turnOffWatch(): Promise<void> {
      await turnOffWatch(watchBrowser);
      become({ watch: { status: 'off' } });
    },
    /** Must be called straight from a click. */
    async allowNotifications(): Promise<void> {
      await browser.requestPermission({ permissions: ['notifications'] });
      become({ watch: await watchState() });
    },
    /** Must be called straight from a click. */
    async allowReading(origins: string[]): Promise<void> {
      if (await browser.requestPermission({ origins })) await readAll();
    },
    /** Opens the notice at a fact's sentence and marks it there. */
    async showSource(url: string, fact: Fact): Promise<void> {
      await browser.send({ type: 'show-source', url, fact });
    },
  };

  async function start(): Promise<void> {
    become({ watch: await watchState() });
    await load();
    await seenChanges(watchBrowser);
  }

  async function load(): Promise<void> {
    const histories = await history.indexes();
    const [stored, kept] = await Promise.all([
      Promise.all(four.map(async (known) => ({ known, entry: await store.cached(known.url) }))),
      keptAmong(histories.map(({ url }) => url)),
    ]);
    const shown = [
      ...stored.flatMap(({ entry }) => entry ?? []),
      ...kept.filter(({ notice }) => chosen.has(notice.url)),
    ];
    become({
      loaded: true,
      notices: shown.map(({ notice, at }) => ({ notice, readAt: at })),
      unread: stored.flatMap(({ known, entry }) => (entry ? [] : known)),
      others: kept.map(({ notice: { url, title } }) => ({ url, title, chosen: chosen.has(url) })),
      histories,
    });
    become({ earlier: await earlierOf(state) });
  }

  async function keptAmong(urls: string[]) {
    const others = urls.filter((url) => !four.some((known) => known.url === url));
    return (await Promise.all(others.map((url) => store.kept(url)))).flatMap((entry) => entry ?? []);
  }

  async function earlierOf({ histories, notices: shown }: PageState): Promise<Notice[]> {
    const before = histories.flatMap(({ url, versions }) => {
      const at = versions.at(-2)?.at;
      return at !== undefined && shown.some(({ notice }) => notice.url === url) ? { url, at } : [];
    });
    return (await Promise.all(before.map(({ url, at }) => history.version(url, at)))).flatMap(
      (one) => one ?? [],
    );
  }

  async function readAll(): Promise<void> {
    if (state.reading) return;
    become({ reading: true, failures: [] });
    const failures = (await Promise.all(four.map(readOne))).flat();
    await load();
    become({ reading: false, failures });
  }

  async function readOne(known: KnownNotice): Promise<PageState['failures']> {
    const fetched = await fetchNotice(known.url, browser);
    if (fetched.status === 'failed') return [{ ...known, failure: fetched.failure }];
    const { notice } = fetched;
    const at = now().toISOString();
    await store.cache(known.url, { notice, at });
    if (!(await store.baseline(known.url)))
      await store.setBaseline(known.url, { notice, at, acknowledged: false });
    // In a private window nothing is stored: it is shown all the same.
    if (isPrivate) showOnly(notice, at);
    return [];
  }

  function showOnly(notice: Notice, readAt: string): void {
    const others = state.notices.filter((one) => one.notice.url !== notice.url);
    become({
      notices: [...others, { notice, readAt }],
      unread: state.unread.filter(({ url }) => url !== notice.url),
    });
  }

  async function compare(url: string, from: string, to: string): Promise<void> {
    const [before, after] = await Promise.all([history.version(url, from), history.version(url, to)]);
    const which = { url, from, to };
    become({
      comparison:
        before && after
          ? { ...which, status: 'compared', changes: compareNotices(before, after) }
          : { ...which, status: 'missing' },
    });
  }

  async function importHistory(text: string): Promise<void> {
    const histories = parseHistoryFile(text);
    if (!histories) return become({ imported: { status: 'broken' } });
    try {
      await history.join(histories);
    } catch (error) {
      console.info('Noticed could not store the file’s history:', error);
      return become({ imported: { status: 'not-stored' } });
    }
    await load();
    become({ imported: { status: 'joined', notices: histories.length } });
  }

  async function startWatch(): Promise<void> {
    if (isPrivate) return become({ watch: { status: 'private' } });
    // Before anything is waited for: browsers ask only within the click.
    const given =
      browser.watchPermissions.length === 0 ||
      (await browser.requestPermission({ permissions: browser.watchPermissions }).catch(() => false));
    if (!given) return become({ watch: { status: 'denied' } });
    await turnOnWatch(watchBrowser);
    become({ watch: await watchState() });
  }

  async function watchState(): Promise<WatchState> {
    if (isPrivate) return { status: 'private' };
    const watch = await readWatch(storage).catch(() => undefined);
    return watch ? { status: 'on', watch, notifies: await browser.hasNotifications() } : { status: 'off' };
  }

  function become(change: Partial<PageState>): void {
    state = { ...state, ...change };
    emit(state);
  }
}

import { t } from '../messages.ts';
import { type ActiveTab, readActiveTab, type TabAccess } from './active-tab.ts';
import { type BadgeBrowser, badgeOf, showBadge } from './badge.ts';
import { fetchNotice, type NoticeReading } from './fetch-notice.ts';
import { openHistory } from './history.ts';
import { type MarksBrowser, type MarksShown, popupMarks } from './popup-marks.ts';
import type { Organisation, PopupState } from './popup-state.ts';
import { rememberOnce } from './remember-once.ts';
import { type NoticeStore, noticeStore, type StorageArea } from './store.ts';
import { storeWithHistory } from './store-with-history.ts';
import { type Emit, summarise } from './summarise.ts';

/** The browser, as one open popup needs it. */
export interface PopupBrowser extends TabAccess, NoticeReading, BadgeBrowser {
  storage: StorageArea;
  requestPermission(origins: string[]): Promise<boolean>;
  now(): Date;
  marks: MarksBrowser;
}

/**
 * One open popup: `retry` starts it, and each action leads to states given to `emit`, or to marks in the page, of which
 * `onMarks` is told. What fails becomes a state of its own or is on the console; only what its button must say rejects:
 * forgetting, keeping, and marks that cannot be shown.
 */
export function popupSession(
  browser: PopupBrowser,
  emit: Emit,
  onMarks: (marks: MarksShown) => void = () => {},
) {
  let state: PopupState = { screen: 'reading' };
  let tab: ActiveTab | undefined;
  let store: NoticeStore | undefined;
  let runs = 0;

  const marks = popupMarks(
    browser.marks,
    () => (tab && state.screen === 'summary' ? { tabId: tab.id, summary: state.summary } : undefined),
    onMarks,
  );

  return {
    ...marks,
    clearMarks: () => attempt(marks.clearMarks),
    retry: () => run(),
    refresh: () => run({ refresh: true }),
    /** Must be called straight from a click: browsers ask the person only then. */
    grantPermission: (origins: string[]) =>
      attempt(async () => {
        if (await browser.requestPermission(origins)) await run();
      }),
    markAsRead: () => attempt(markAsRead),
    keepNotice,
    stopKeeping,
    forgetEverything,
  };

  async function run(options?: { refresh: boolean }): Promise<void> {
    const current = ++runs;
    // Of two runs only the later one is shown, whatever the order in which their answers come.
    const show = (next: PopupState) => {
      if (current === runs) become(next);
    };
    const failed = (error: unknown) => {
      console.error('Noticed:', error);
      show({ screen: 'failed', url: tab?.url.href ?? '', reason: t('ownFault') });
    };
    if (!options?.refresh) show({ screen: 'reading' });
    try {
      const reading = await readActiveTab(browser);
      if (current !== runs) return;
      tab = 'tab' in reading ? reading.tab : undefined;
      const isPrivate = tab?.isPrivate ?? true;
      store = storeWithHistory(
        noticeStore(browser.storage, { isPrivate, now: browser.now }),
        openHistory(browser.storage, { isPrivate }),
      );
      const fetching = rememberOnce((url: string) => fetchNotice(url, browser));
      const sources = { fetchNotice: fetching, store, now: browser.now };
      let isAnswered = false;
      if (reading.status === 'no-answer')
        reading.late
          ?.then((late) => {
            if (late.status !== 'read' || current !== runs) return;
            isAnswered = true;
            return summarise(late, sources, unlessReading(show), options);
          })
          .catch(failed);
      // What is shown for want of an answer ends where the answer comes after all.
      await summarise(reading, sources, (next) => isAnswered || show(next), options);
    } catch (error) {
      failed(error);
    }
  }

  function become(next: PopupState): void {
    state = next;
    emit(next);
  }

  async function markAsRead(): Promise<void> {
    if (state.screen !== 'summary' || !store) return;
    const { notice, organisation, readFrom } = state.summary;
    const { layers } = notice;
    const at = browser.now().toISOString();
    if (organisation) {
      await store.keep(layers[0].url, { notice: layers[0], at });
      return becomeKept({ status: 'kept', since: at });
    }
    for (const layer of layers) await store.setBaseline(layer.url, { notice: layer, at, acknowledged: true });
    showWithoutChanges();
    if (tab && readFrom === 'page')
      await showBadge(browser, { tabId: tab.id, url: layers[0].url }, badgeOf(layers[0], undefined));
  }

  async function keepNotice(): Promise<void> {
    if (state.screen !== 'summary' || !state.summary.organisation) return;
    const [notice] = state.summary.notice.layers;
    const at = browser.now().toISOString();
    await store?.keep(notice.url, { notice, at });
    becomeKept({ status: 'kept', since: at });
  }

  async function stopKeeping(): Promise<void> {
    if (state.screen !== 'summary' || !state.summary.organisation) return;
    await store?.stopKeeping(state.summary.notice.layers[0].url);
    becomeKept({ status: 'not-kept' });
  }

  /** What is kept now, or no more, has not changed since. */
  function becomeKept(keeping: Organisation['keeping']): void {
    if (state.screen !== 'summary' || !state.summary.organisation) return;
    const { changes: _, ...summary } = state.summary;
    become({
      screen: 'summary',
      summary: { ...summary, organisation: { ...state.summary.organisation, keeping } },
    });
  }

  async function forgetEverything(): Promise<void> {
    await store?.forgetEverything();
    showWithoutChanges();
    becomeKept({ status: tab?.isPrivate ? 'unavailable' : 'not-kept' });
  }

  function showWithoutChanges(): void {
    if (state.screen !== 'summary') return;
    const { changes: _, ...summary } = state.summary;
    become({ screen: 'summary', summary });
  }
}

/** What stands there already does not give way to a message that something is on its way. */
function unlessReading(show: Emit): Emit {
  return (next) => next.screen === 'reading' || show(next);
}

async function attempt(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    console.error('Noticed:', error);
  }
}

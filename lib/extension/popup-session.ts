import type { Notice } from '../notice/model.ts';
import type { PopupState, Summary } from '../notice/show/summary.ts';
import { toMarkdown } from '../notice/show/to-markdown.ts';
import type { ActiveTab, TabReading } from './active-tab.ts';
import type { FetchedNotice } from './fetch-notice.ts';
import { type MarksBrowser, type MarksShown, popupMarks } from './popup-marks.ts';
import type { NoticeStore } from './store.ts';
import { type Emit, summarise } from './summarise.ts';

/** The browser, as one open popup needs it. */
export interface PopupBrowser {
  readActiveTab(): Promise<TabReading>;
  fetchNotice(url: string): Promise<FetchedNotice>;
  openStore(options: { isPrivate: boolean }): NoticeStore;
  requestPermission(origins: string[]): Promise<boolean>;
  showBadge(tabId: number, notice: Notice, changed: boolean): Promise<void>;
  copy(text: string): Promise<void>;
  now(): Date;
  marks: MarksBrowser;
}

/**
 * One open popup: `retry` starts it, and each action leads to states given to `emit`, or to marks in the page, of which
 * `onMarks` is told. What fails becomes a state of its own or is on the console; only forgetting and copying reject, for
 * the button to say so.
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
    showAllInPage: () => attempt(marks.showAllInPage),
    clearMarks: () => attempt(marks.clearMarks),
    retry: () => run(),
    refresh: () => run({ refresh: true }),
    /** Must be called straight from a click: browsers ask the person only then. */
    grantPermission: (origins: string[]) =>
      attempt(async () => {
        if (await browser.requestPermission(origins)) await run();
      }),
    markAsRead: () => attempt(markAsRead),
    forgetEverything,
    copyMarkdown: () => copy(({ notice }) => toMarkdown(notice)),
    /** Exactly the `Notice` of the page, which is public; layers beneath are notices of their own. */
    copyJson: () => copy(({ notice }) => JSON.stringify(notice.layers[0], null, 2)),
  };

  async function run(options?: { refresh: boolean }): Promise<void> {
    const current = ++runs;
    // Of two runs only the later one is shown, whatever the order in which their answers come.
    const show = (next: PopupState) => {
      if (current !== runs) return;
      state = next;
      emit(next);
    };
    if (!options?.refresh) show({ screen: 'reading' });
    try {
      const reading = await browser.readActiveTab();
      if (current !== runs) return;
      tab = 'tab' in reading ? reading.tab : undefined;
      store = browser.openStore({ isPrivate: tab?.isPrivate ?? true });
      await summarise(reading, { ...browser, store }, show, options);
    } catch (error) {
      console.error('Noticed:', error);
      const reason = 'Something in Noticed itself went wrong. Try again; if it stays so, reload the page.';
      show({ screen: 'failed', url: tab?.url.href ?? '', reason });
    }
  }

  async function markAsRead(): Promise<void> {
    if (state.screen !== 'summary') return;
    const { layers } = state.summary.notice;
    const at = browser.now().toISOString();
    for (const notice of layers) await store?.markAsRead(notice.url, { notice, at });
    showWithoutChanges();
    if (tab && state.summary.found.by === 'page') await browser.showBadge(tab.id, layers[0], false);
  }

  async function forgetEverything(): Promise<void> {
    await store?.forgetEverything();
    showWithoutChanges();
  }

  function showWithoutChanges(): void {
    if (state.screen !== 'summary') return;
    const { changes: _, ...summary } = state.summary;
    state = { screen: 'summary', summary };
    emit(state);
  }

  async function copy(text: (summary: Summary) => string): Promise<void> {
    if (state.screen === 'summary') await browser.copy(text(state.summary));
  }
}

async function attempt(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    console.error('Noticed:', error);
  }
}

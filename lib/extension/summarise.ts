import { type GoverningNotice, governingNotice, noticesToOpen } from '../governing-notice.ts';
import { compareLayers } from '../notice/compare/compare-layers.ts';
import type { Notice } from '../notice/model.ts';
import type { Found, PopupState, Summary } from '../notice/show/summary.ts';
import type { ActiveTab, TabReading } from './active-tab.ts';
import type { FetchedNotice } from './fetch-notice.ts';
import { gatherLayers, type Layer, type Layers, type Obtain } from './gather-layers.ts';
import type { NoticeStore, StoredNotice } from './store.ts';

/** What the popup's flow needs; all of it can fail, and none of it may be waited for before something is shown. */
export interface Sources {
  fetchNotice(url: string): Promise<FetchedNotice>;
  store: NoticeStore;
  now(): Date;
}

export type Emit = (state: PopupState) => void;

/** A kept notice is shown as it is for a day: the PSF's change a few times a year. */
const fresh = 24 * 60 * 60 * 1000;

/**
 * From what could be learned of the active tab to what the popup shows, state by state: what is kept at once, then
 * what was fetched. `refresh` asks for all notices anew. Emits at least once, and rejects only for a bug of ours.
 */
export async function summarise(
  reading: TabReading,
  sources: Sources,
  emit: Emit,
  { refresh = false } = {},
): Promise<void> {
  const flow = flowWith(sources, emit, refresh);
  switch (reading.status) {
    case 'browser-page':
      return emit({ screen: 'browser-page' });
    case 'other-site':
      return emit({ screen: 'other-site', host: reading.tab.url.host, notices: noticesToOpen() });
    case 'no-permission':
      return emit({ screen: 'no-permission', host: reading.tab.url.host, origins: reading.origins });
    case 'unreadable':
      return flow.showGoverning(governingNotice(reading.tab.url, []));
    case 'read':
      return showRead(reading, flow, emit);
    default:
      return reading satisfies never;
  }
}

type Flow = ReturnType<typeof flowWith>;

async function showRead(
  { result, tab }: TabReading & { status: 'read' },
  flow: Flow,
  emit: Emit,
): Promise<void> {
  switch (result.status) {
    case 'notice':
      return flow.showPage(result.notice);
    case 'failed':
      return emit({ screen: 'failed', url: tab.url.href, reason: result.reason });
    case 'not-a-notice': {
      const governing = governingNotice(tab.url, result.noticeLinks);
      // The notice should stand on this very page, and asking for the page again would not help.
      if (isPage(tab, governing.url)) {
        return emit({
          screen: 'fetch-failed',
          failure: 'changed-shape',
          title: governing.title,
          url: governing.url,
        });
      }
      return flow.showGoverning(governing);
    }
    default:
      return result satisfies never;
  }
}

const isPage = ({ url }: ActiveTab, notice: string) => url.origin + url.pathname === notice;

function flowWith({ fetchNotice, store, now }: Sources, emit: Emit, refresh: boolean) {
  const lastRead = rememberOnce((url) => store.lastRead(url));

  return { showPage, showGoverning };

  async function showPage(notice: Notice): Promise<void> {
    const first: Layer = { notice, readAt: now().toISOString(), source: 'page' };
    await Promise.all([show(first, { by: 'page' }), store.keep(notice.url, { notice, at: first.readAt })]);
  }

  async function showGoverning({ url, title, found }: GoverningNotice): Promise<void> {
    const kept = await fromStore(url);
    if (!kept.notice) emit({ screen: 'reading', title });
    else if (isFresh(kept)) return show(kept, found);
    else await emitSummary(await gatherLayers(kept, fromStore), found, true);
    const first = await anew(url);
    if (!first.notice) emit({ screen: 'fetch-failed', failure: first.failure, title, url });
    else await show(first, found);
  }

  /** What is there, and then, where a layer is missing or old, what can be had. */
  async function show(first: Layer, found: Found): Promise<void> {
    const there = await gatherLayers(first, fromStore);
    const complete = !there.missing && there.layers.slice(1).every(isFresh);
    await emitSummary(there, found, !complete);
    const all = complete ? there : await gatherLayers(first, freshest);
    if (!complete) await emitSummary(all, found, false);
    await setBaseline(all);
  }

  async function emitSummary({ layers, missing }: Layers, found: Found, refreshing: boolean): Promise<void> {
    const [{ notice, readAt, source }, ...beneath] = layers;
    const compared = await Promise.all(
      layers.map(async (layer) => ({ now: layer.notice, read: await lastRead(layer.notice.url) })),
    );
    const refreshFailure = layers.find(({ failure }) => failure)?.failure;
    const changes = compareLayers(compared.flatMap(({ now, read }) => (read ? [{ now, read }] : [])));
    const summary: Summary = {
      notice: { layers: [notice, ...beneath.map((layer) => layer.notice)] },
      found,
      readAt,
      source,
      refreshing,
      ...(refreshFailure && !refreshing && { refreshFailure }),
      ...(missing && !refreshing && { missingLayer: missing }),
      ...(changes && { changes }),
    };
    emit({ screen: 'summary', summary });
  }

  /** Shown for the first time, a notice has not changed since it was last read: from now on it can. */
  async function setBaseline({ layers }: Layers): Promise<void> {
    for (const { notice } of layers) {
      if (await lastRead(notice.url)) continue;
      await store.markAsRead(notice.url, { notice, at: now().toISOString() });
    }
  }

  async function fromStore(url: string): ReturnType<Obtain> {
    const kept = await store.kept(url);
    // Whether it can be had otherwise is for others to find out; this failure is never shown.
    return kept ? { notice: kept.notice, readAt: kept.at, source: 'kept' } : { failure: 'offline' };
  }

  async function freshest(url: string): ReturnType<Obtain> {
    const kept = await fromStore(url);
    return kept.notice && isFresh(kept) ? kept : anew(url);
  }

  async function anew(url: string): ReturnType<Obtain> {
    const fetched = await fetchNotice(url);
    if (fetched.status === 'fetched') {
      const at = now().toISOString();
      await store.keep(url, { notice: fetched.notice, at });
      return { notice: fetched.notice, readAt: at, source: 'fetched' };
    }
    const kept = await fromStore(url);
    const { failure } = fetched;
    return kept.notice ? { ...kept, source: 'kept-offline', failure } : { failure };
  }

  /** A clock that was set back makes a reading from the future, which is not fresh either. */
  function isFresh({ readAt }: Layer): boolean {
    const age = now().getTime() - Date.parse(readAt);
    return !refresh && age >= 0 && age < fresh;
  }
}

/** The baseline is read once: what a run shows as changed must not vanish because it then sets baselines itself. */
function rememberOnce(read: (url: string) => Promise<StoredNotice | undefined>): typeof read {
  const known = new Map<string, Promise<StoredNotice | undefined>>();
  return (url) => {
    const answer = known.get(url) ?? read(url);
    known.set(url, answer);
    return answer;
  };
}

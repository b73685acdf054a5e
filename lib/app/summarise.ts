import { type Baseline, compareLayers } from '../notice/compare/compare-layers.ts';
import type { Notice } from '../notice/model.ts';
import type { ActiveTab, TabReading } from './active-tab.ts';
import type { FetchedNotice } from './fetch-notice.ts';
import { gatherLayers, type Layer, type Layers, type Obtain } from './gather-layers.ts';
import { type GoverningNotice, governingNotice, noticesToOpen } from './governing-notice.ts';
import type { GoverningReason, PopupState, Summary } from './popup-state.ts';
import type { NoticeStore } from './store.ts';

/** What the popup's flow needs; all of it can fail, and none of it may be waited for before something is shown. */
export interface Sources {
  fetchNotice(url: string): Promise<FetchedNotice>;
  store: NoticeStore;
  now(): Date;
}

export type Emit = (state: PopupState) => void;

/** A cached notice is shown as it is for a day: the PSF's change a few times a year. */
const fresh = 24 * 60 * 60 * 1000;

/**
 * From what could be learned of the active tab to what the popup shows, state by state: what is cached at once, then
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
      return emit({
        screen: 'page-links',
        host: reading.tab.url.host,
        links: { notices: [], processorLists: [], dpas: [] },
        notices: noticesToOpen(),
      });
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
  const baseline = rememberOnce((url) => store.baseline(url));

  return { showPage, showGoverning };

  async function showPage(notice: Notice): Promise<void> {
    const first: Layer = { notice, readAt: now().toISOString(), readFrom: 'page' };
    await Promise.all([show(first, { by: 'page' }), store.cache(notice.url, { notice, at: first.readAt })]);
  }

  async function showGoverning({ url, title, governingReason }: GoverningNotice): Promise<void> {
    const cached = await fromCache(url);
    if (!cached.notice) emit({ screen: 'reading', title });
    else if (isFresh(cached)) return show(cached, governingReason);
    else await emitSummary(await gatherLayers(cached, fromCache), governingReason, true);
    const first = await anew(url);
    if (!first.notice) emit({ screen: 'fetch-failed', failure: first.failure, title, url });
    else await show(first, governingReason);
  }

  /** What is there, and then, where a layer is missing or old, what can be had. */
  async function show(first: Layer, governingReason: GoverningReason): Promise<void> {
    const there = await gatherLayers(first, fromCache);
    const complete = !there.missing && there.layers.slice(1).every(isFresh);
    await emitSummary(there, governingReason, !complete);
    const all = complete ? there : await gatherLayers(first, freshest);
    if (!complete) await emitSummary(all, governingReason, false);
    await setBaselines(all);
  }

  async function emitSummary(
    { layers, missing }: Layers,
    governingReason: GoverningReason,
    refreshing: boolean,
  ): Promise<void> {
    const [{ notice, readAt, readFrom }, ...baseNotices] = layers;
    const compared = await Promise.all(
      layers.map(async (layer) => ({ now: layer.notice, baseline: await baseline(layer.notice.url) })),
    );
    const refreshFailure = layers.find(({ failure }) => failure)?.failure;
    const changes = compareLayers(
      compared.flatMap(({ now, baseline }) => (baseline ? [{ now, baseline }] : [])),
    );
    const summary: Summary = {
      notice: { layers: [notice, ...baseNotices.map((layer) => layer.notice)] },
      governingReason,
      readAt,
      readFrom,
      refreshing,
      ...(refreshFailure && !refreshing && { refreshFailure }),
      ...(missing && !refreshing && { missingBaseNotice: missing }),
      ...(changes && { changes }),
    };
    emit({ screen: 'summary', summary });
  }

  /** What is shown for the first time is what changes are told against until the user marks a reading as read. */
  async function setBaselines({ layers }: Layers): Promise<void> {
    for (const { notice } of layers) {
      if (await baseline(notice.url)) continue;
      await store.setBaseline(notice.url, { notice, at: now().toISOString(), acknowledged: false });
    }
  }

  async function fromCache(url: string): ReturnType<Obtain> {
    const cached = await store.cached(url);
    // Whether it can be had otherwise is for others to find out; this failure is never shown.
    return cached ? { notice: cached.notice, readAt: cached.at, readFrom: 'cache' } : { failure: 'offline' };
  }

  async function freshest(url: string): ReturnType<Obtain> {
    const cached = await fromCache(url);
    return cached.notice && isFresh(cached) ? cached : anew(url);
  }

  async function anew(url: string): ReturnType<Obtain> {
    const fetched = await fetchNotice(url);
    if (fetched.status === 'fetched') {
      const at = now().toISOString();
      await store.cache(url, { notice: fetched.notice, at });
      return { notice: fetched.notice, readAt: at, readFrom: 'network' };
    }
    const cached = await fromCache(url);
    const { failure } = fetched;
    return cached.notice ? { ...cached, readFrom: 'stale-cache', failure } : { failure };
  }

  /** A clock that was set back makes a reading from the future, which is not fresh either. */
  function isFresh({ readAt }: Layer): boolean {
    const age = now().getTime() - Date.parse(readAt);
    return !refresh && age >= 0 && age < fresh;
  }
}

/** The baseline is read once: what a run shows as changed must not vanish because it then sets baselines itself. */
function rememberOnce(read: (url: string) => Promise<Baseline | undefined>): typeof read {
  const known = new Map<string, Promise<Baseline | undefined>>();
  return (url) => {
    const answer = known.get(url) ?? read(url);
    known.set(url, answer);
    return answer;
  };
}

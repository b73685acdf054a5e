import { compareLayers } from '../notice/compare/compare-layers.ts';
import type { Notice } from '../notice/model.ts';
import { fetchableNotice, isNoticePlace, isPsfHost } from '../sites.ts';
import type { TabReading } from './active-tab.ts';
import type { FetchedNotice } from './fetch-notice.ts';
import { gatherLayers, type Layer, type Layers, type Obtain } from './gather-layers.ts';
import { type GoverningNotice, governingNotice } from './governing-notice.ts';
import { withPlainAddress } from './plain-address.ts';
import type { GoverningReason, PopupState, Summary } from './popup-state.ts';
import { rememberOnce } from './remember-once.ts';
import type { NoticeStore } from './store.ts';
import { summariseOrganisation } from './summarise-organisation.ts';

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
  switch (reading.status) {
    case 'browser-page':
      return emit({ screen: 'browser-page' });
    case 'no-permission':
      return emit({ screen: 'no-permission', host: reading.tab.url.host, origins: reading.origins });
    case 'unreadable':
    case 'no-answer':
      return isPsfHost(reading.tab.url.hostname)
        ? flowWith(sources, emit, { refresh, unanswered: reading.status === 'no-answer' }).showGoverning(
            governingNotice(reading.tab.url, []),
          )
        : emit({ screen: reading.status, host: reading.tab.url.host });
    case 'read':
      return isPsfHost(reading.tab.url.hostname)
        ? showPsfPage(reading, flowWith(sources, emit, { refresh }), emit)
        : emit(await summariseOrganisation(reading, sources));
    default:
      return reading satisfies never;
  }
}

type Flow = ReturnType<typeof flowWith>;

/**
 * Where the PSF's notices stand, the page is one, or should be. On every other page of its hosts the governing notice is
 * shown, whatever the page says of itself: anyone can write a "Privacy Notice" there.
 */
async function showPsfPage(
  { page, result, tab }: TabReading & { status: 'read' },
  flow: Flow,
  emit: Emit,
): Promise<void> {
  const governing = () => governingNotice(tab.url, page.noticeLinks);
  if (!isNoticePlace(tab.url)) return flow.showGoverning(governing());
  switch (result.status) {
    case 'notice':
      return flow.showPage(withPlainAddress(result.notice));
    case 'failed':
      return emit({ screen: 'failed', url: tab.url.href, reason: result.reason });
    case 'not-a-notice': {
      const { title, url, governingReason } = governing();
      // The notice should stand on this very page, and asking for the page again would not help.
      if (fetchableNotice(tab.url.href) === url)
        return emit({ screen: 'fetch-failed', failure: 'changed-shape', title, url });
      return flow.showGoverning({ title, url, governingReason });
    }
    default:
      return result satisfies never;
  }
}

function flowWith(
  { fetchNotice, store, now }: Sources,
  emit: Emit,
  { refresh, unanswered = false }: { refresh: boolean; unanswered?: boolean },
) {
  // What a run shows as changed must not vanish because it then sets baselines itself.
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
      ...(unanswered && { unanswered }),
      ...(refreshFailure && !refreshing && { refreshFailure }),
      ...(missing && !refreshing && { missingBaseNotice: missing }),
      ...(changes && { changes }),
    };
    emit({ screen: 'summary', summary });
  }

  /** What is shown for the first time is what changes are told against until the user marks a reading as read. */
  async function setBaselines({ layers }: Layers): Promise<void> {
    for (const { notice } of layers) {
      // Asked anew: another window may have set it, or marked it as read, meanwhile.
      if (await store.baseline(notice.url)) continue;
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

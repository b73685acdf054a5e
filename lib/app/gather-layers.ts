import type { Notice } from '../notice/model.ts';
import { fetchableNotice } from '../sites.ts';
import type { FetchFailure, Summary } from './popup-state.ts';

/** One notice, when it was read and where it comes from. */
export interface Layer {
  notice: Notice;
  readAt: string;
  readFrom: Summary['readFrom'];
  /** Why it is shown from the cache though a newer reading was asked for. */
  failure?: FetchFailure;
}

/** A notice by its address, or why it could not be had. */
export type Obtain = (url: string) => Promise<Layer | NotHad>;

export interface NotHad {
  notice?: never;
  failure: FetchFailure;
}

export interface Layers {
  layers: [Layer, ...Layer[]];
  /** The base notice of the last one, where it could not be had. */
  missing?: { title: string; url: string; failure: FetchFailure };
}

/** A service's notice and the PSF's make two; a third leaves air, and an endless chain of addenda ends there. */
const mostLayers = 3;

/**
 * A notice and its base notices, each `addendumTo` the next; each once, and only from where the PSF's notices stand: an
 * addendum's link that leads anywhere else is not followed.
 */
export async function gatherLayers(first: Layer, obtain: Obtain): Promise<Layers> {
  const layers: Layers['layers'] = [first];
  const seen = new Set([fetchableNotice(first.notice.url)]);
  let base = baseOf(first.notice);
  while (base && layers.length < mostLayers && !seen.has(base.url)) {
    seen.add(base.url);
    const layer = await obtain(base.url);
    if (!layer.notice) return { layers, missing: { ...base, failure: layer.failure } };
    layers.push(layer);
    base = baseOf(layer.notice);
  }
  return { layers };
}

function baseOf({ addendumTo }: Notice): { title: string; url: string } | undefined {
  const url = addendumTo && fetchableNotice(addendumTo.url);
  return url ? { title: addendumTo.title, url } : undefined;
}

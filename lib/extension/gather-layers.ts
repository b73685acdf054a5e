import type { Notice } from '../notice/model.ts';
import type { FetchFailure, Summary } from '../notice/show/summary.ts';
import { noticeOrigin } from '../sites.ts';

/** One notice, when it was read and where it comes from. */
export interface Layer {
  notice: Notice;
  readAt: string;
  source: Summary['source'];
  /** Why it is shown as kept though a newer reading was asked for. */
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
  /** The layer beneath the last one, where it could not be had. */
  missing?: { title: string; url: string; failure: FetchFailure };
}

/** A service's notice and the PSF's make two; a third leaves air, and an endless chain of addenda ends there. */
const mostLayers = 3;

/** A notice and those beneath it, each `addendumTo` the next; only of the notices' own host, and each once. */
export async function gatherLayers(first: Layer, obtain: Obtain): Promise<Layers> {
  const layers: Layers['layers'] = [first];
  const seen = new Set([first.notice.url]);
  let beneath = first.notice.addendumTo;
  while (beneath && layers.length < mostLayers && isNoticeAddress(beneath.url) && !seen.has(beneath.url)) {
    seen.add(beneath.url);
    const layer = await obtain(beneath.url);
    if (!layer.notice) return { layers, missing: { ...beneath, failure: layer.failure } };
    layers.push(layer);
    beneath = layer.notice.addendumTo;
  }
  return { layers };
}

const isNoticeAddress = (url: string) => URL.parse(url)?.origin === noticeOrigin;

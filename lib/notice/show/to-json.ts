import type { LayeredNotice } from '../model.ts';

/** `{ "layers": [Notice, …] }`: the page's notice first, then the base notices. `docs/notice.schema.json` describes it. */
export function toJson({ layers }: LayeredNotice): string {
  return `${JSON.stringify({ layers }, null, 2)}\n`;
}

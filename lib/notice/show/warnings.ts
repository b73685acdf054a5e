import type { Doubt } from '../model.ts';

/** A contradiction, another site, a DPA that leads elsewhere: what puts a sign on its line. The rest stands in the list only. */
export function isOfSubstance({ kind }: Doubt): boolean {
  return kinds.has(kind);
}

const kinds = new Set(['other-site', 'no-personal-data', 'dpa-elsewhere', 'link-text']);

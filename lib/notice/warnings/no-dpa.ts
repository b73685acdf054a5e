import type { Finding, Reading } from './warnings-of.ts';

/**
 * A processor for which no DPA is linked, in a notice that links one for most. Not one that gets no personal data. Where
 * a notice links none at all, it keeps them elsewhere.
 */
export function noDpa({ notice: { processors } }: Reading): Finding[] {
  const linked = processors.filter(({ dpa }) => dpa).length;
  if (linked * 2 <= processors.length) return [];
  return processors.flatMap(({ name, dpa, personalData }, index) =>
    dpa || personalData === false
      ? []
      : {
          text: `No DPA is linked for ${name}; for ${linked} of the notice’s ${processors.length} processors one is.`,
          at: { list: 'processors' as const, index },
        },
  );
}

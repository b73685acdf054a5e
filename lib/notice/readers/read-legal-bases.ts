import { legalBasisCues } from '../language/frames/legal-bases.ts';
import type { LegalBasis } from '../model.ts';
import { factFrom } from '../passages.ts';
import type { Reading } from '../readings.ts';

/** The legal bases that the notice names, each with its sentence. */
export function readLegalBases(readings: Reading[]): LegalBasis[] {
  return readings.flatMap(({ passage, sentence, text }) =>
    passage.isAnalytics
      ? []
      : legalBasisCues.flatMap(({ name, basis, says, unless }) => {
          const match = says.exec(text);
          if (!match || unless?.test(text)) return [];
          return [{ ...factFrom(passage, sentence, match[0]), basis, frame: name }];
        }),
  );
}

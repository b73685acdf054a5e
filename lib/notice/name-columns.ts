import { pieces } from './language/split-sentences.ts';
import type { Line, Outline } from './outline.ts';

/**
 * Takes an outline; gives it with the columns of its tables named also where the first row does so without header cells
 * (`<td>` in bold, or plain). That row then is no line of the notice, as a row of header cells is none.
 */
export function nameColumns(outline: Outline): Outline {
  const isTable = outline.sections.some(({ lines }) =>
    lines.some((line) => line.kind === 'row' && !line.columns),
  );
  if (!isTable) return outline;
  return {
    ...outline,
    sections: outline.sections.map((section) => ({ ...section, lines: withColumns(section.lines) })),
  };
}

function withColumns(lines: Line[]): Line[] {
  let columns: string[] | undefined;
  let inTable = false;
  return lines.flatMap((line, index): Line[] => {
    if (line.kind !== 'row' || line.columns) {
      inTable = false;
      columns = undefined;
      return [line];
    }
    if (!inTable) {
      inTable = true;
      columns = lines[index + 1]?.kind === 'row' ? headersIn(line) : undefined;
      if (columns) return [];
    }
    return [columns ? { ...line, columns } : line];
  });
}

/** Short cells, at least two of them and at least half by a word that names a column. */
function headersIn(line: Line): string[] | undefined {
  const cells = pieces(line).map(({ text }) => text);
  if (cells.length < 2 || line.links.length > 0 || cells.some((cell) => cell.length > 60)) return;
  const known = cells.filter((cell) => namesColumn.test(cell)).length;
  return known >= 2 && known * 2 >= cells.length ? cells : undefined;
}

/** Nothing else in the cell but, at most, two more words: "Personal data used", "Name of the processor". */
const namesColumn =
  /^(?:[\w/-]+ ){0,3}(?:names?|compan(?:y|ies)|providers?|processors?|sub-?processors?|vendors?|suppliers?|partners?|recipients?|parties|party|organi[sz]ations?|entity|entities|services?|tools?|products?|purposes?|why|what for|uses?|functions?|roles?|activity|activities|descriptions?|reasons?|DPA|addendum|agreements?|terms|links?|websites?|polic(?:y|ies)|privacy|countr(?:y|ies)|locations?|places?|regions?|jurisdictions?|data|information|details|categor(?:y|ies)|types?|kinds?|basis|bases|grounds?|retention|periods?|duration|how long|storage|sources?|examples?|rights?|cookies?|expiry|safeguards?|transfers?)(?: (?:\w+ ){0,2}\w+)?$/i;

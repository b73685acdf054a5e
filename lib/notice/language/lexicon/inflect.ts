/** The forms of a verb. */
export interface Forms {
  base: string;
  s: string;
  ing: string;
  /** Past and participle: "kept"; "gave", "given". */
  ed: string[];
}

/** Takes a row of a table of verbs: the base form, and its past forms after a colon where they are irregular ("give:gave,given"). */
export function inflect(row: string): Forms {
  const [base = '', past] = row.split(':');
  const stem = /[^e]e$/.test(base) ? base.slice(0, -1) : doubles.has(base) ? base + base.at(-1) : base;
  const isY = /[^aeiou]y$/.test(base);
  return {
    base,
    s: isY ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`,
    ing: `${stem}ing`,
    ed: past?.split(',') ?? [isY ? `${base.slice(0, -1)}ied` : `${stem}ed`],
  };
}

/** Verbs that double their last letter: "logged". */
const doubles = new Set(
  'log scan run set submit transmit transfer ship stop plan get let permit tag chat map refer enrol fulfil cancel label model travel bar control begin spot program debug'.split(
    ' ',
  ),
);

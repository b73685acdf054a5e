import type { Fact } from '../model.ts';
import type { Section } from '../outline.ts';

/** A heading that says something by itself: which section it is, and the fact that it makes. */
interface StatementHeading {
  section: number;
  heading: string;
  fact: Fact;
}

/**
 * Takes a notice's sections; gives the headings beneath which nothing stands and that say or ask something: "We never
 * sell your data". Beneath others stands what they name; "Contents" names nothing.
 */
export function headingsThatSay(sections: Section[]): StatementHeading[] {
  return sections.flatMap(({ heading, level, lines }, section) => {
    if (lines.length > 0 || (sections[section + 1]?.level ?? 0) > level || !says.test(heading)) return [];
    return { section, heading, fact: { text: heading, quote: heading, heading } };
  });
}

/** A subject and a verb, or a question. */
const says =
  /\?\s*$|\S\s\S.{0,200}[.!]\s*$|\b(?:we|you|i|they|it|psf|(?:your|our|personal) (?:data|information)|no\b.{1,60}) (?:(?:also|never|only|always|may|will|can|must|do|does|did|no longer|cannot)\b|(?:is|are|have|has|was|were)\b|[a-z]{3,}(?:s|ed)?\b)/i;

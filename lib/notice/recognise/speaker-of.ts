import { matches } from '../language/matches.ts';
import type { Section } from '../outline.ts';
import { firstOf, type Work } from '../work.ts';

/**
 * The organisation that speaks in a notice, as it is named there. The first that is said to collect data or to be
 * responsible; where none is, the one that runs the service; else the one whose short name is introduced. Others may
 * be named besides (a sponsor, a processor).
 */
export function* speakerOf(sections: Section[]): Work<string | undefined> {
  const texts = sections.flatMap(({ lines }) => lines.map(({ text }) => text.slice(0, 2000)));
  for (const pattern of [acts, owns, introduces]) {
    const speaker = yield* firstOf(
      texts,
      ({ length }) => length,
      (text) => firstOrganisation(text, pattern),
    );
    if (speaker) return speaker;
  }
  return;
}

/** Names of the PSF's services, and of laws: they are named in a notice, and are no organisation. */
const noOrganisation =
  /^(?:the )?(?:(?:We|You|They|It|This|These|Our|Your|If|When|Who|Members|Users|Attendees|PyPI|PyCon(?: US)?|Python(?:\.org)?|Python Package Index)|.*\b(?:Regulation|Act|Law|Directive|Index|Agreement|Addendum|Policy|Notice|Clauses))$/i;

function firstOrganisation(text: string, pattern: RegExp): string | undefined {
  for (const { groups, index } of matches(text, pattern)) {
    const org = groups?.org?.trim();
    if (!org || noOrganisation.test(org)) continue;
    if (pattern === acts || !onlySupports.test(text.slice(Math.max(0, index - 60), index))) return org;
  }
  return;
}

/** "DjangoCon is sponsored by the PSF": not the one who speaks. */
const onlySupports =
  /\b(?:sponsor\w*|support\w*|grants?|donat\w*|thanks?|thank|partner\w*|affiliat\w*|based on|adapted|model\w*|similar|like|unlike|member of|not)\b[^.;]{0,60}$/i;

/** A name in capitals, as "Python Software Foundation" or "Example Community of Users". */
const name = String.raw`(?:[A-Z][\w&.’'-]{0,40}(?: (?:of|for|the|and) (?=[A-Z])| (?=[A-Z(“"])|(?=\W))){1,6}`;
const shortName = String.raw`(?: ?\([^)]{1,40}\))?`;
const does = String.raw`(?:(?:may|will|also|only|automatically) )*(?:collects?|gathers?|processes|respects?|takes|is (?:the (?:data )?controller|responsible|committed|dedicated|is dedicated)|are (?:committed|dedicated))\b`;

/** "what personal information the PSF (“PSF”) collects", "Thanks for entrusting the PSF", "We, the PSF, care" */
const acts = new RegExp(
  String.raw`\b(?:entrusting|how) (?:the )?(?<org>${name})|\b[Ww]e,? (?:at )?(?:the )?(?<org>${name}),|(?<org>${name})${shortName} ?${does}`,
  'g',
);

/** "PyCon US is a production of the PSF", "PyPI is operated by the PSF", "The PSF runs this site" */
const owns = new RegExp(
  String.raw`\b(?:operated|run|produced|maintained|organi[sz]ed|owned|provided) by (?:the )?(?<org>${name})|\b(?:service|production|programme?|site|website) of (?:the )?(?<org>${name})|(?<org>${name})${shortName} ?(?:operates|runs|uses|maintains|organi[sz]es|produces|provides)\b`,
  'g',
);

/** "Python Software Foundation (“PSF”)", "the Example Group (the “Group”)" */
const introduces = new RegExp(
  String.raw`(?<org>${name}) ?\((?:(?:the |“|"|hereinafter |‘|')+[^)]{1,40}|[A-Z]{2,8})\)`,
  'g',
);

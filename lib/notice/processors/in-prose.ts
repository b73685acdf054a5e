import { matches } from '../../text/matches.ts';
import { trimEndOf } from '../../text/trim.ts';
import { mayNameService, namePattern, namesIn, namesPattern } from './names.ts';

/** Who a sentence says handles data for the notice's organisation, and what for, as written. */
export interface NamedInProse {
  name: string;
  purpose?: string;
}

/** What the reader knows of where a sentence stands. */
export interface Around {
  /** The organisation's own names, in small letters: "Example uses Stripe" speaks of Example. */
  ownNames: Set<string>;
  /** Its section or list is on processors: there a name needs no purpose. */
  amongProcessors: boolean;
}

/** Takes a sentence; gives the services it names. None where it denies them, or where the organisation hosts them itself. */
export function namedInProse(sentence: string, around: Around): NamedInProse[] {
  if (!mayNameService(sentence) || isHypothetical.test(sentence)) return [];
  const found = new Map<string, NamedInProse>();
  for (const { says, read = readNames } of framesOfUse) {
    for (const match of matches(sentence, says)) {
      for (const one of read(match, around)) {
        if (around.ownNames.has(one.name.toLowerCase()) || found.has(one.name)) continue;
        found.set(one.name, one);
      }
    }
    if (found.size > 0) break;
  }
  return [...found.values()];
}

const isHypothetical =
  /\b(?:self[- ]host|host (?:it |them )?ourselves|our own (?:instance|servers?)|for example, if you|if you (?:log in|sign in|connect|pay) (?:with|via|through|using) |if you (?:choose to )?use (?:a |any |these |an |your )?(?:third|other|external|integrat|social))/i;

interface Frame {
  /** With a sentence that it serves. */
  example: string;
  says: RegExp;
  read?: (match: RegExpExecArray, around: Around) => NamedInProse[];
}

const adverb = String.raw`(?:(?:may|might|can|will|also|currently|now|only|sometimes|additionally|therefore|mainly|primarily|partly|generally|typically|have|has|do|choose to|chose to) )*`;
const using = String.raw`(?:us(?:es?|ed|ing)|employ(?:s|ed)?|rel(?:y|ies|ied) on|work(?:s|ed)? (?:together )?with|partner(?:s|ed)? with|engaged?s?|utili[sz]es?|contract(?:s|ed)?(?: with)?|chosen|hired?s?|cooperates? with|collaborates? with|integrated?s?(?: with)?)`;
const kind = String.raw`(?:analytics|hosting|cloud|e-?mail|mail(?:ing)?|newsletter|payments?|billing|invoicing|accounting|ticket(?:ing)?|support|help ?desk|customer support|customer relationship|CRM|chat|monitoring|error(?: \w+)?|crash(?: \w+)?|logging|backup|storage|database|infrastructure|content delivery|CDN|DNS|search|captcha|bot protection|survey|registration|ticketing|video(?: conferencing)?|conferencing|streaming|translation|authentication|identity|single sign-on|fraud(?: \w+)?|spam(?: \w+)?|security|SMS|messaging|marketing|advertising|fundraising|donation|shipping|recruit(?:ing|ment)|HR|maps?|font|statistics|tracking|IT|server|web|internet|computing)`;
const role = String.raw`(?:${kind} )?(?:sub-?processor|processor|vendor|supplier|contractor|(?:service |hosting |solutions? )?provider|registrar)s?|${kind} (?:services?|tools?|platforms?|systems?|software|solutions?|partners?|hosts?|compan(?:y|ies)|agency|host)`;
const lead = String.raw`(?:the (?:services? of |servers? of |service |tool |software |platform |provider |company )?|services? (?:from|of|by) |a service called |(?:an?|our|the) (?:[a-z-]+ ){0,4}(?:${role})(?:,| called| named|:)? (?:called |named )?)?`;
const purpose = String.raw`(?<purpose>(?:,? (?:in order )?to (?!the\b|our\b|your\b|us\b|you\b|an?\b|any\b)[a-z]|,? for (?!more\b|example\b|instance\b|which\b|whom\b|further\b|information\b|details\b)\S|,? as (?:an?|our|the)\b)[^.;]{1,300})?`;

/** Ordered: the first that names somebody decides. */
export const framesOfUse: Frame[] = [
  {
    example: 'We use Stripe to process payments.',
    says: new RegExp(
      String.raw`(?<before>(?:^|[.;,:–—] ?|\b(?:and|so|where|that) )(?:(?:[Ff]or|[Tt]o|[Ii]n order to) [^,.;]{3,90}?,? )?)(?<who>[Ww]e|(?:[Tt]he )?(?:PSF|Foundation|[Cc]ompany|[Ss]ite|[Ww]ebsite|[Aa]pp(?:lication)?|[Ss]ervice)|[Oo]ur (?:[a-z-]+ )?(?:site|website|app|servers?|team|services?)|\p{Lu}[\p{L}.]{1,30}(?: \p{Lu}[\p{L}.]{1,30}){0,2}) ${adverb}${using} ${lead}(?<names>${namesPattern})(?<next>,? an? [^.;,]{1,80}?(?:services?|tools?|providers?|platforms?|software|processors?|systems?|solutions?|product)\b[^.;,]{0,60}?)?${purpose}`,
      'gu',
    ),
    read: readUse,
  },
  {
    example: 'Stripe is used to process payments.',
    says: new RegExp(
      String.raw`^(?:The (?:service|tool|provider) )?(?<names>${namesPattern}) (?:is|are) (?:also |currently )?(?:used|employed|engaged)(?: by us)?${purpose}`,
      'gu',
    ),
  },
  {
    example: 'Payments are handled by Stripe.',
    says: new RegExp(
      String.raw`(?<what>(?:^|[,;] |\b(?:and|while) )[\p{L}' ,-]{3,80}?) (?:is|are|will be|may be|gets?) (?:also |securely |directly |exclusively |currently )?(?:handled|processed|hosted|managed|stored|sent|delivered|performed|carried out|collected|served|powered|backed up|taken care of|tracked|recorded) (?:for us |on our behalf |securely |exclusively )?(?:by|through|via|with|on|using) ${lead}(?<names>${namesPattern})${purpose}`,
      'gu',
    ),
    read: readPassive,
  },
  {
    example: 'Google Analytics is a web analytics service offered by Google.',
    says: new RegExp(
      String.raw`^(?<names>${namePattern}) is (?:an?|the|our) (?<what>(?:[a-z-]+ ){0,3}?(?:${role})) (?:offered|provided|operated|run|developed|made|from|by|of|that|which|for|to|we)\b`,
      'gu',
    ),
    read: ({ groups }) => namesIn(groups?.names ?? '').map((name) => withPurpose(name, groups?.what)),
  },
  {
    example: 'The Site uses analytics services provided by Google.',
    says: new RegExp(
      String.raw`(?<what>\b(?:${kind}|[Aa]nalytics|[Hh]osting|[Pp]ayment)(?: [a-z-]+){0,3}) (?:(?:that )?(?:is|are) )?(?:provided|supplied|offered|operated|run|delivered|maintained) by ${lead}(?<names>${namesPattern})`,
      'gu',
    ),
    read: ({ groups }) => namesIn(groups?.names ?? '').map((name) => withPurpose(name, groups?.what)),
  },
  {
    example: 'Our hosting provider is Hetzner.',
    says: new RegExp(
      String.raw`\b(?:[Oo]ur|[Aa]n?|[Tt]he|third[- ]party|external|[Bb]y|with|of|to)\s(?<what>(?:(?!our |the |and |or )[a-z-]+ ){0,3}?(?:${role}|(?:[a-z]+ )?bank|(?:external )(?:[a-z]+ )?support))(?:,? (?:is|are)(?: called| named| currently)?|,| called| named|:| [–—-]|(?= \()) \(?(?:called |named |namely |currently |the company )?(?<names>${namesPattern})`,
      'gu',
    ),
    read: readRole,
  },
  {
    example: 'Our service providers include Acme for billing and Beta, Inc. for mail.',
    says: new RegExp(
      String.raw`\b(?:providers|processors|sub-?processors|vendors|suppliers|contractors|(?:third[- ]party|external|${kind}) (?:services|tools|software))(?: (?!that\b|which\b|who\b|you\b|your\b|via\b)[a-z,-]+){0,8}? (?:includes?|are|such as|including|like|e\.g\.|namely|for example)[:,]? (?<list>.{2,1500})`,
      'gu',
    ),
    read: readEnumeration,
  },
  {
    example: 'We share your address with Acme to print badges.',
    says: new RegExp(
      String.raw`\b(?:[Ww]e|PSF|[Ff]oundation|[Ii]s|[Aa]re|be)\b[^.;]{0,160}?\b(?:shared?|sen[dt]|transmit(?:ted)?|pass(?:ed)?(?: on)?|forward(?:ed)?|transfer(?:red)?|disclosed?|provided?|given?)\b[^.;]{0,160}? (?:to|with) ${lead}(?<names>${namesPattern})${purpose}`,
      'gu',
    ),
    read: (match) => readNames(match).filter((one) => one.purpose !== undefined),
  },
  {
    example: 'See Acme’s privacy policy for how it handles your card data.',
    says: new RegExp(
      String.raw`\b(?:[Ss]ee|[Rr]ead|[Rr]efer to|[Rr]eview|[Cc]onsult|[Vv]isit) (?<names>${namesPattern})['’]s? (?:[a-z]+ ){0,3}(?:terms|privacy|policy)\b[^.;]{0,120}\b(?:its|their|it|they) (?:use|uses|storage|stores?|process\w*|handl\w*|collect\w*)\b`,
      'gu',
    ),
  },
];

function readNames({ groups }: RegExpExecArray): NamedInProse[] {
  return namesIn(groups?.names ?? '').map((name) => withPurpose(name, groups?.purpose));
}

/** Who uses it must be the organisation; a name alone is enough only where it is said what it is, or by the section. */
function readUse(match: RegExpExecArray, { ownNames, amongProcessors }: Around): NamedInProse[] {
  const { before = '', who = '', next, purpose: after } = match.groups ?? {};
  if (/^\p{Lu}/u.test(who) && !isOrganisation.test(who) && !ownNames.has(who.toLowerCase())) return [];
  if (isThing.test(match.input.slice(match.index + match[0].length, match.index + match[0].length + 20)))
    return [];
  const { use } = /(?:for|to|in order to) (?<use>[^,.;]{3,90}?),? $/i.exec(before)?.groups ?? {};
  const said = after ?? use ?? next;
  if (said === undefined && !amongProcessors) return [];
  const first = namesIn(match.groups?.names ?? '').map((name) => withPurpose(name, said));
  const second = andAnother.exec(after ?? '')?.groups;
  const others = namesIn(second?.names ?? '').map((name) => withPurpose(name, second?.purpose));
  return [...first, ...others];
}

/** "… to handle applications, and Acme to handle grants" */
const andAnother = new RegExp(String.raw`,? and (?<names>${namePattern}) (?<purpose>(?:to|for) .+)$`, 'u');

const isOrganisation = /^(?:We|The|Our|PSF|Foundation|Company|Site|Website|App|Application|Service)\b/;

/** "We use Flash cookies": the name says only of what kind they are. */
const isThing = /^ ?(?:cookies?|pixels?|beacons?|tags?|certificates?|encryption|technolog)/i;

/** What is handled is what the service is for; "It is hosted by Acme" says nothing of it. */
function readPassive({ groups }: RegExpExecArray): NamedInProse[] {
  const what = (groups?.what ?? '').replace(/^[,; ]+|^(?:and|while) /g, '');
  const isVague =
    /^(?:it|they|this|that|these|which|we|you|data|information|your (?:personal )?(?:data|information)|personal (?:data|information))$/i;
  return namesIn(groups?.names ?? '').map((name) =>
    withPurpose(name, groups?.purpose ?? (isVague.test(what.trim()) ? undefined : what)),
  );
}

/** "our support (Acme UG, Main Street 1, Berlin)": what stands in parentheses after the name is its address. */
function readRole({ 0: said, groups }: RegExpExecArray): NamedInProse[] {
  const names = namesIn(groups?.names ?? '');
  return (said.includes('(') ? names.slice(0, 1) : names).map((name) => withPurpose(name, groups?.what));
}

/** "Acme, Inc. for billing (USA), Beta LLC (USA) for product feedback, and may also include …" */
function readEnumeration({ groups }: RegExpExecArray): NamedInProse[] {
  return (groups?.list ?? '')
    .split(/[,;] (?!(?:Inc|LLC|Ltd|GmbH|Corp|Co)\b)| and (?=\p{Lu})/u)
    .slice(0, 40)
    .flatMap((part) => {
      const match = oneListed.exec(part.trim());
      return match ? readNames(match) : [];
    });
}

/** "Beta LLC (USA) for product feedback" */
const oneListed = new RegExp(
  String.raw`^(?:and |or |the )*(?<names>${namesPattern})(?: \([^()]{1,60}\))?(?<purpose> (?:for|to) [^,;.(]{2,120})?`,
  'u',
);

function withPurpose(name: string, said: string | undefined): NamedInProse {
  const words = (said ?? '')
    .replace(/^[,\s]+/, '')
    .replace(
      /,? (?:which|who|whose|where|and (?:we|you|your|it|they)|so that|because|when you|if you)\b.*$/,
      '',
    )
    .replace(
      /\s*\((?:[^()]{0,60}\b(?:DPA|[Dd]ata [Pp]rocessing|[Pp]rivacy)\b[^()]{0,60}|https?:[^()]*)\)?\s*$/,
      '',
    );
  const cleaned = trimEndOf(words.trim(), ' .;,:(');
  return cleaned ? { name, purpose: cleaned } : { name };
}

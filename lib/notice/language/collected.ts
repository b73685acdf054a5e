import { bare, enumerate } from './enumerate.ts';
import { matches, upTo } from './matches.ts';
import { patternsFor, type Statement } from './statement.ts';

/**
 * What a sentence says is collected. `items`: the data it names; `generic`: it says that something is collected, but
 * only "information"; `anaphor`: only "this data", which the sentence before names.
 */
export interface Collected {
  items: string[];
  generic: boolean;
  anaphor: boolean;
}

/** Takes a sentence; gives what it says is collected, or nothing where it says no such thing. */
export function collectedIn(sentence: string): Collected | undefined {
  if (definition.test(sentence) || denial.test(sentence)) return;
  const items: string[] = [];
  let found = false;
  let anaphor = false;
  for (const pattern of patternsFor(sentence, statementsOfCollection)) {
    for (const { groups } of matches(sentence, pattern)) {
      const things = groups?.things;
      if (!things) continue;
      found = true;
      if (anaphoric.test(things)) anaphor = true;
      for (const item of itemsOf(things)) if (!items.includes(item)) items.push(item);
    }
  }
  return found ? { items, generic: items.length === 0, anaphor } : undefined;
}

/** What "This may include …" enumerates, whole: for a sentence that only adds to the one before. */
export function includedIn(sentence: string): string | undefined {
  const { things } =
    /^(?:this|these|it|they|such \w+)\s+(?:may |can |could |might |will )?(?:also )?includes?,?\s+(?<things>.+?)\.?$/i.exec(
      sentence,
    )?.groups ?? {};
  return things;
}

const modal = String.raw`(?:(?:may|might|can|could|will|would|must|do|does|also|likely|automatically|only|sometimes|typically|generally|usually|in certain cases|need(?:s)? to|have to|has to|are required to|be required to|be asked to|temporarily|additionally|then|optionally|voluntarily)\s+)*`;
const we = `(?:we|us|psf|the foundation|python software foundation|pypi|pycon us|python\\.org|(?:our|the|a) (?:[\\w-]+ )?(?:processors?|providers?|vendors?)|(?:our |the )?(?:web ?)?(?:servers?|systems?|sites?|websites?|services?|logs?))`;
const collecting = ['collect', 'gather', 'log', 'record', 'capture', 'receive', 'store', 'track', 'obtain'];
const collect = `(?:${collecting.join('|')})(?:s|es)?`;
/** "collect, use, and store your address" */
const use = `(?:${collecting.join('|')}|use|process|keep|retain|share|hold)(?:s|es)?`;
const also = String.raw`(?:,\s+${use})`;
const giving = ['provide', 'submit', 'enter', 'supply', 'give', 'share', 'send', 'upload', 'disclose'];
const give = `(?:${giving.join('|')})`;

/** "More details about the information we collect can be found": speaks of what is collected, does not say it. */
const notRelative = String.raw`(?<!\b(?:information|data|details|what|how|that|which) (?:that )?(?:the )?)`;

/** Each with a sentence it serves. `things` runs to the sentence's end; `itemsOf` finds its own. */
export const statementsOfCollection: Statement[] = [
  // "our server logs your IP address, the time and duration of your visit, …"
  {
    needs: collecting,
    says: new RegExp(
      String.raw`${notRelative}\b${we}\s+${modal}${collect}(?:${also}*,?\s+(?:and|or)\s+(?:\w+ly\s+)?${use})?:?\s+(?<things>(?!to\b).+)`,
      'gi',
    ),
  },
  // "PyPI keeps a log of logins and of changes to your projects"
  {
    needs: ['keep', 'maintain'],
    says: new RegExp(
      String.raw`\b${we}\s+${modal}(?:keep|maintain)s?\s+(?:an?\s+|the\s+)?(?:[a-z-]+\s+)?(?:logs?|records?|list|history)\s+of\s+(?!processing\b)(?<things>.+)`,
      'gi',
    ),
  },
  // "we will also ask for the information necessary to process a payment"
  {
    needs: ['ask', 'request'],
    says: new RegExp(
      String.raw`\bwe\s+${modal}(?:ask|request)\s+(?:(?:you|members|users|visitors|attendees)\s+)?(?:for|about)\s+(?<things>.+)`,
      'gi',
    ),
  },
  // "We may ask those who want to donate … to enter credit card or account information"
  {
    needs: ['ask', 'require', 'request', 'invite'],
    says: new RegExp(
      String.raw`\bwe\s+${modal}(?:ask|require|request|invite)\s+(?!for\b)(?:\S+\s+){1,40}?to\s+${give}\s+(?:us\s+)?(?:with\s+)?(?<things>.+)`,
      'gi',
    ),
  },
  // "you may be required to provide minimal biographical information to associate with your presentation"
  {
    needs: ['need', 'required', 'asked', 'have', 'obliged', 'must'],
    says: new RegExp(
      String.raw`\b(?:need|required|asked|have|obliged|must)\s+(?:to\s+)?${give}\s+(?:us\s+|the psf\s+|psf\s+)?(?:with\s+)?(?<things>.+)`,
      'gi',
    ),
  },
  // "Members are asked for their legal name"
  {
    needs: ['asked'],
    says: /(?<!\bwe\s+)\b(?:is|are|be)\s+(?:also\s+)?asked\s+(?:for|about)\s+(?<things>.+)/gi,
  },
  // "You may provide us with your name and your employer", "attendees provide their name and address"
  {
    needs: giving,
    says: new RegExp(
      String.raw`(?<!\b(?:if|when|whenever|once|where|that|which|information|data) )\b(?:you|users|members|attendees|speakers|participants|registrants|visitors|sponsors)\s+${modal}(?:choose to\s+)?${give}\s+(?:us\s+with\s+|us\s+)?(?<things>(?:your|their|(?<=\bus\s+(?:with\s+)?|\byou\s+(?:\w+\s+){1,3})(?:the|an?))\s.+)`,
      'gi',
    ),
  },
  // "We will likely place a cookie on your hard drive", "those sites may place cookies on your computer"
  {
    needs: ['cookie'],
    says: /\b(?:place|set|store|put|use|drop)s?\s+(?<things>(?:an?\s+|some\s+)?(?:[a-z-]+\s+)?cookies?)\b(?=[^.]{0,200}\b(?:your|computer|device|browser|hard drive|visit)\b)/gi,
  },
  // "We use session cookies and CSRF tokens", "Our websites use two cookies: a session cookie and a language cookie."
  {
    needs: ['cookie'],
    says: new RegExp(
      String.raw`${notRelative}\b${we}\s+${modal}(?:use|set)s?\s+(?:\w+\s+cookies:\s+)?(?<things>(?:[\w-]+\s+){0,3}cookies?\b.*)`,
      'gi',
    ),
  },
  // "A session cookie is set when you log in."
  {
    needs: ['cookie'],
    says: /^(?<things>[^.;:,]{0,200}\bcookies?)\s+(?:is|are|may be|will be)\s+(?:set|placed|stored|used)\b/gi,
  },
  // "Data collected includes referral sources, top pages, …"
  {
    needs: ['include'],
    says: /\b(?:data|information|details)\s+(?:that\s+)?(?:(?:we|psf|the psf|is|are)\s+)?(?:may\s+|will\s+)?(?:collect(?:ed)?|log(?:ged)?|record(?:ed)?|gather(?:ed)?|received?|process(?:ed)?|stored?)\b[^.:]{0,200}?\bincludes?[,:]?\s+(?<things>.+)/gi,
  },
  // "Depending on how you sign in, this information may include your name"
  {
    needs: ['include'],
    says: /(?:^|,\s+)(?:this|such|that)\s+(?:personal\s+)?(?:information|data)\s+(?:may\s+|can\s+|might\s+|will\s+)?(?:also\s+)?includes?[,:]?\s+(?<things>.+)/gi,
  },
  // "Archives are public and contain your name and message."
  {
    needs: ['your'],
    says: /(?<!^(?:this|these|it|they|such \w+)\s+(?:\w+\s+){0,2})\b(?:contain|include|show|reveal)s?\s+(?<things>your\s.+)/gi,
  },
  // "The following is recorded automatically: IP address, …", "Collected when you register: name, …"
  {
    needs: [':'],
    says: /\b(?:collect|log|record|gather|captur|receiv|process|stor)(?:e|ed|ged|es|s)?\b(?:(?!\b(?:purposes?|reasons?|ways?|bas[ei]s|when|if|rights?)\b)[^.:]){0,80}:\s+(?<things>.+)/gi,
  },
  // "Your IP address and user agent are logged when …", "If you pay by card, your card number is collected by …"
  {
    needs: ['collected', 'logged', 'recorded', 'gathered', 'captured', 'stored'],
    says: /(?:^|, )(?<things>(?:your|the|an?)\s(?:(?!\b(?:before|after|until)\b)[^.;:]){1,200}?)\s+(?:is|are|will be|may be)\s+(?:also\s+|automatically\s+|temporarily\s+)*(?:collected|logged|recorded|gathered|captured|stored)\b/gi,
  },
  // "IP addresses are logged."
  {
    needs: ['collected', 'logged', 'stored'],
    says: /^(?=[^.;:,]{0,200}\b(?:address(?:es)?|names?|numbers?|passwords?|agents?|identifiers?|emails?|cookies|data|details)\b)(?<things>[A-Z](?:(?!\b(?:before|after|until|when|if)\b)[^.;:,]){1,60}?)\s+(?:is|are|will be|may be)\s+(?:also\s+|automatically\s+|temporarily\s+)*(?:collected|logged|stored)\b/g,
  },
  // "Photographs and video recordings may be taken during the event."
  {
    needs: ['photo', 'video', 'recording', 'picture'],
    says: /^(?<things>[^.;:,]{0,200}\b(?:photo\w*|videos?|recordings?|pictures?)\b[^.;:,]{0,200}?)\s+(?:may|will|are|can) (?:be )?(?:taken|made|recorded)\b/gi,
  },
];

/** "“personal information” means information which identifies you (like your name)": says what a word means. */
const definition =
  /[”"’']\s*(?:means?|includes?|refers? to|is defined as|shall mean)\b|\b(?:means|is defined as|refers to) (?:any |all )?(?:information|data)\b/i;

/** "No personal information is collected", "we do not collect" */
const denial =
  /\bno (?:personal(?:ly identifiable)? )?(?:information|data) (?:is|are) (?:collected|logged|recorded)\b|\b(?:do|does|will|did|are|is|can) ?(?:not|n['’]t)\s+(?:\w+ly\s+)?(?:collect|gather|log|record|store|place|ask|request|contain|include|set|receive|use (?:any )?(?:[\w-]+ ){0,2}cookies)\b|\bnever (?:collect|ask|log|record|store)|\bno (?:[\w-]+ ){0,2}cookies (?:is|are) (?:set|used|placed|stored)/i;

const anaphoric = /^(?:only\s+)?(?:this|that|these|those|such|it|them)\b/i;

/** The items named in what follows the verb: those after "such as" or "including" where it has such, else itself. */
function itemsOf(things: string): string[] {
  // Semicolons part the items of "We collect: name; email address".
  const isList =
    /^[^.,:;]{1,60};\s+[^.;:]{1,60}[;.]/.test(things) &&
    !/;\s+\w+ly,|;\s+(?:we|it|this|they)\b/i.test(things);
  const scope = things
    .replace(isList ? /\.\s*$/ : clauseEnd, '')
    .replace(/^the following[^:]{0,60}:\s*/i, '');
  const examples =
    /(?:[,:]|(?<=\s)\()?\s*\b(?:such as|including|includes?|namely|for example|e\.g\.,?|(?<=[,(]\s?)like|for instance)[:,]?\s+(?<list>.+)$/i.exec(
      scope,
    );
  if (examples) {
    const named = (examples.groups?.list ?? '').replace(
      /^(?:but not limited to|without limitation)[:,]?\s+/i,
      '',
    );
    const list = examples[0].startsWith('(') ? named.replace(/\)[^(]*$/, '') : named;
    return startsClause.test(list) || namesSources.test(scope.slice(0, examples.index))
      ? []
      : enumerate(cut(list)).filter(isNoun);
  }
  const condition =
    /^(?<head>[^,;]*\b(?:information|data|details)),\s+(?<rest>but\b.*\b(?:optional|voluntary|voluntarily)\b[^.;]*)/i.exec(
      scope,
    )?.groups;
  if (condition) return [`${bare(condition.head ?? '')}, ${condition.rest}`];
  return enumerate(cut(scope)).filter((item) => isNoun(item) && !isGeneric(item));
}

/** Where the statement ends within the sentence. */
const clauseEnd =
  /;.*$|,\s+(?:is|are|will be|may be)\s.*$|\.\s*$|,?\s+(?:so that|because|unless|although|though|whereas)\b.*$/i;

/** "such as when you email us" gives occasions, not data. */
const startsClause = /^(?:when|where|while|if|by|to|through|from|as|how)\b/i;

/** "from other sources, such as third party companies" gives sources, not data. */
const namesSources =
  /\bfrom\b[^,;]{0,200}\b(?:sources|parties|companies|providers|partners|services|platforms|networks|organi[sz]ations)$/i;

/** Cuts what follows the things themselves: on what occasion, for what, from whom. */
function cut(things: string): string {
  const kept = upTo(
    things,
    /\s+(?:when(?:ever)?|while|if|during|upon|via|through|from (?=[A-Z])|from (?:you|users?|visitors?|our|all|everyone|people|those|other|third|participants?|attendees?|members?|python|pypi|pycon)\b|about you\b|to us\b|to the psf\b|in order to|for (?:up to |at least |about )?(?:\d+|an?|one|two|three|six|twelve|thirty|ninety) (?:hours?|days?|weeks?|months?|years?)\b|for (?:example|site|security)\b|for (?:[\w-]+ ){0,4}(?:purposes?|reasons?)\b|in the (?:form|course)\b|on an?\b|on your\b|with your (?:consent|permission)|as part of|as you\b|on (?:our|your|its) behalf\b|in (?:our|the|its) (?:[\w-]+ ){0,3}(?:logs?|databases?|systems?|servers?)\b|at the time|each time|every time|(?:only )?(?:for )?as long as|(?:for )?no longer than|in (?:the following |\w+ )?ways\b|(?:that|which) (?:is|are)\b|(?:voluntarily|automatically|directly)\b)/i,
  );
  const needed = /\b(?:necessary|required|needed)\b.*$/i.exec(kept);
  return needed
    ? kept
    : kept.replace(
        /(?<!\byou (?:used|use|want|wish|choose|need))(?<![,\s]),?\s+(?:in order )?to\s+(?!us\b|the\b|your\b|our\b|an?\b|their\b|its\b|any\b)[a-z]+\b.*$/i,
        '',
      );
}

/** Items that begin a clause are none: "recorded or otherwise communicated". */
function isNoun(item: string): boolean {
  if (
    /^(?:(?:your|explicit|express|prior|my) )*(?:consent|permission|right|opportunity|ability|feedback)\b|^\w+ly$/i.test(
      item,
    )
  )
    return false;
  return !/^(?:no|nothing|none|as|see|first|then|more|when|where|while|if|by|to|that|which|who|how|but|it|them|us|you|we|this|these|those|such|not|recorded|connect|use|is|are|was|were|has|have|can|will|may|do|does|or|and|\w+ing (?:with|for|in|to|on|at|from|the|a|an|our|your))\b/i.test(
    item,
  );
}

/** "some personally identifiable information": says that something is collected, not what. */
function isGeneric(item: string): boolean {
  const head = upTo(
    item,
    /\s(?:(?:about|regarding|relating to) (?:you|your (?:use|visit|interaction)|users|visitors|individuals|people|them|yourself|our|attendees|members)|from|that|which|we|you|necessary for us|necessary to provide)\b/i,
  );
  const words = head.toLowerCase().split(/[\s-]+/);
  return generic.has(words.at(-1) ?? '') && words.every((word) => generic.has(word) || saysNothing.has(word));
}

const generic = new Set(['information', 'data', 'details', 'content', 'it', 'things']);
const saysNothing = new Set(
  'personal personally identifiable identifying basic certain some any all general usage additional anonymous aggregate aggregated accurate complete truthful correct valid following this that such your the of types type kinds kind categories category pieces and minimal limited necessary required only types'.split(
    ' ',
  ),
);

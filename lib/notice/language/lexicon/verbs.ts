// The verbs that say what is done with data, by what they say. To add one: write its base form into the row of its
// sense; past forms that are not regular follow a colon ("keep:kept"). A verb of two senses stands in both rows.
// What data is used to do ("improve", "prevent") stands in purposes.ts.
import { inflect } from './inflect.ts';
import { words } from './words.ts';

/** What a verb says of the data. */
export type Sense =
  | 'take'
  | 'hold'
  | 'use'
  | 'need'
  | 'reach'
  | 'give'
  | 'share'
  | 'include'
  | 'erase'
  | 'employ'
  | 'place'
  | 'stop'
  | 'make';

const senses: Record<Sense, string> = {
  // comes to the organisation: "we collect"
  take: 'collect gather receive obtain acquire record log capture track read:read scan detect monitor recover sync retrieve harvest derive infer observe source',
  // stays there
  hold: 'store keep:kept save hold:held retain maintain host archive preserve cache',
  use: 'use utilize utilise process analyze analyse combine examine review handle',
  need: 'require request ask need prompt invite',
  reach: 'access',
  // comes from the person: "you provide"
  give: 'provide submit enter upload supply give:gave,given fill input type post register create add import furnish volunteer send:sent contribute',
  // goes to others
  share:
    'share disclose sell:sold rent trade transfer transmit pass distribute release reveal communicate divulge forward exchange lease license publish expose send:sent',
  include: 'include contain comprise encompass cover',
  erase: 'delete erase remove destroy anonymize anonymise purge discard wipe pseudonymize pseudonymise',
  // works for the organisation: "we engage service providers"
  employ: 'employ engage hire contract cooperate work onboard partner outsource rely integrate',
  // puts it there: "we place cookies"
  place: 'place set:set drop put:put plant take:took,taken make:made use',
  // comes of it: "we assign you a number"
  make: 'generate assign issue',
  // is no more: "we stopped collecting"
  stop: 'stop cease discontinue refrain avoid',
};

/** Verbs whose form with "s" is a noun as often: "valid requests", "our records". */
export const alsoNouns = words(
  'request use record log track store post report access share trade transfer contact process type input exchange release contract work partner place set drop plant stop license lease display monitor archive cover ask host source register need forward cache filter import scan capture put make',
);

export interface VerbForm {
  lemma: string;
  form: 'base' | 's' | 'ing' | 'ed';
  senses: Set<Sense>;
  /** "set" is base form and participle. */
  isParticiple: boolean;
}

/** Each form of each verb. */
export const verbForms = new Map<string, VerbForm>();

for (const [sense, rows] of Object.entries(senses) as [Sense, string][]) {
  for (const row of rows.split(' ')) {
    const { base, s, ing, ed } = inflect(row);
    put(base, base, 'base', sense);
    put(s, base, 's', sense);
    put(ing, base, 'ing', sense);
    for (const past of ed) put(past, base, 'ed', sense);
  }
}

function put(word: string, lemma: string, form: VerbForm['form'], sense: Sense): void {
  const known = verbForms.get(word);
  if (known) {
    known.senses.add(sense);
    if (form === 'ed') known.isParticiple = true;
  } else verbForms.set(word, { lemma, form, senses: new Set([sense]), isParticiple: form === 'ed' });
}

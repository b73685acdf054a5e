import { itemText } from '../language/list-item.ts';
import type { Fact } from '../model.ts';
import { factFrom, factFromLine, type Passage, readEach } from '../passages.ts';
import type { Topic } from '../topics.ts';
import type { Work } from '../work.ts';

/** What is read as whole sentences: who else gets the data, rights, retention, transfers. */
export type StatementTopic = 'sharing' | 'rights' | 'retention' | 'transfers';

/** The sentences and list items that speak of `topic`, in their own section and elsewhere. */
export function readStatements(passages: Passage[], topic: StatementTopic): Work<Fact[]> {
  const rule = rules[topic];
  return readEach(passages, (passage) => {
    if (passage.isAnalytics) return [];
    const { line } = passage;
    if (line.kind !== 'paragraph' && line.kind !== 'term') {
      if (passage.listOf === topic) return [factFromLine(passage, itemText(line.text))];
      if (passage.listOf !== undefined) return [];
    }
    const within = passage.topic === topic;
    if (!within && (rule.notIn.includes(passage.topic) || !rule.mentions.test(line.text))) return [];
    return passage.sentences
      .filter(({ text }) =>
        within
          ? rule.within.test(text) && !rule.aside?.test(text)
          : rule.elsewhere.test(text) && !rule.unless?.test(text),
      )
      .map((sentence) => factFrom(passage, sentence));
  });
}

interface Rule {
  /** Which sentences of the topic's own section are taken. */
  within: RegExp;
  /** Which sentences of other sections. */
  elsewhere: RegExp;
  /** What a line must have for `elsewhere` to match in it: a quick look that leaves out most lines. */
  mentions: RegExp;
  /** Sections where such words mean something else. */
  notIn: (Topic | undefined)[];
  unless?: RegExp;
  /** Sentences of the topic's own section that are about something else. */
  aside?: RegExp;
}

const any = /./;

const rules: Record<StatementTopic, Rule> = {
  sharing: {
    within:
      /\b(?:shar(?:e[sd]?|ing)|disclos\w*|releas\w*|sells?|transfers?|give[sn]?|receives?|recipients?|provides?|access|available to|pass(?:es|ed)?|publish\w*|sees?|visible|gets?|third[- ]part(?:y|ies)|sponsors?)\b/i,
    // "We may share statistical or aggregated non-personal information about our users with advertisers"
    elsewhere:
      /\b(?:we|psf|foundation|information|data|it)\s+(?:\w+\s+){0,3}?(?:shares?|shared|discloses?|disclosed|releases?|released|sells?|sold)\b[^.;]{0,300}\b(?:with|to)\b|\b(?:may|will|can|is|are|not|never|be) (?:be )?(?:shared|disclosed|sold|released) (?:with|to)\b/i,
    mentions: /share|disclos|releas|sell|sold/i,
    notIn: ['processors', 'transfers', 'rights', 'contact', 'changes'],
    // "describes … when and how we share that information"
    unless: /\b(?:how|when|why|what|with whom) (?:and \w+ )?(?:we|psf|the psf)\b|\bconfirm that you\b/i,
  },
  rights: {
    within: any,
    // "we will take steps to correct, delete, or restrict the use of the information"
    elsewhere:
      /\b(?:will|can|may)\s+(?:\w+\s+){0,4}?(?:to\s+)?(?:correct|rectify|erase|delete|remove|update|restrict)\b[^.;]{0,300}\b(?:information|data|account|it|them)\b|\byou (?:have the right|have a right|are entitled|may (?:request|ask|opt[- ]out|unsubscribe|withdraw|object)|can (?:request|ask|opt[- ]out|unsubscribe|withdraw|object))\b/i,
    mentions: /correct|rectif|eras|delet|remov|updat|restrict|you (?:have|are|may|can)/i,
    notIn: ['retention', 'transfers', 'processors', 'sharing'],
    unless: /\bno longer\b|\bwe will delete any\b|\bafter\b[^.]{0,300}\bdelete\b/i,
  },
  retention: {
    within: any,
    // "This information may be encrypted and stored for logging purposes", "so we only keep it long enough"
    elsewhere:
      /\b(?:keep|keeps|kept|retain|retains|retained|stored|held)\b[^.;]{0,300}\b(?:as long as|no longer|any longer|longer than|long enough|for logging|until|for (?:up to )?(?:\d+|one|two|three|six|twelve|thirty|ninety|a) (?:hours?|days?|weeks?|months?|years?)|indefinitely|permanently)\b|\b(?:we|psf)(?:['’]ll)?\s+(?:\w+\s+){0,4}?(?:to\s+)?(?:delete|destroy|erase|purge|discard)\b|\b(?:is|are|will be|gets?) (?:automatically )?(?:deleted|destroyed|erased|purged|discarded)\b|\bremoved\b[^.;]{0,100}\b(?:after|within)\b[^.;]{0,60}\b(?:days?|weeks?|months?|years?)\b/i,
    mentions: /keep|kept|retain|stored|held|delet|destroy|eras|purg|discard|removed/i,
    notIn: ['rights', 'transfers', 'processors'],
    unless: /\b(?:correct|rectify|restrict)\b/i,
  },
  transfers: {
    within: any,
    aside: /\b(?:completely secure|security (?:features|measures)|guarantee the security|unauthori[sz]ed)\b/i,
    elsewhere:
      /\boutside (?:of )?(?:your (?:own )?country|the (?:EU|EEA|UK|European|United))|\bacross borders\b|\boverseas\b|\b(?:transfer\w*|shared|stored|processed)\b[^.;]{0,300}\b(?:other countries|another country|the United States)\b/i,
    mentions: /outside|across|overseas|transfer|shared|stored|processed/i,
    notIn: ['rights', 'contact'],
  },
};

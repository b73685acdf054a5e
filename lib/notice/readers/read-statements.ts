import { itemText } from '../language/list-item.ts';
import type { Fact } from '../model.ts';
import { factFrom, factFromLine, type Passage } from '../passages.ts';
import { denies } from '../readings.ts';
import type { Topic } from '../topics.ts';

/** What is read as whole sentences by its section first. */
export type StatementTopic = 'sharing';

/** The sentences and list items that speak of `topic`, in their own section and elsewhere. */
export function readStatements(passages: Passage[], topic: StatementTopic): Fact[] {
  const rule = rules[topic];
  return passages.flatMap((passage) => {
    if (passage.isAnalytics) return [];
    const { line } = passage;
    if (line.kind !== 'paragraph' && line.kind !== 'term') {
      // "Third parties we do not share with"
      if (passage.listOf === topic)
        return denies(passage.heading) ? [] : [factFromLine(passage, itemText(line.text))];
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
};

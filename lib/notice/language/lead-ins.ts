// What a sentence that leads to a list says the list is of. To add a row: the list's topic, a pattern, lead-ins that it
// serves. Ordered: the first row that matches decides. A test walks the examples.

/** What a list is of. `none`: of something that no list of the model holds. */
export type ListTopic =
  | 'data'
  | 'purposes'
  | 'recipients'
  | 'processors'
  | 'rights'
  | 'occasions'
  | 'retention'
  | 'transfers'
  | 'legalBases'
  | 'none';

interface Row {
  topic: ListTopic;
  says: RegExp;
  reads: string[];
}

export const leadIns: Row[] = [
  {
    topic: 'none',
    says: /^for (?:the )?purposes? of (?:this|these|the|our) (?:\w+ )?(?:policy|notice|statement|agreement|terms)\b/i,
    reads: ['For the purposes of this notice:'],
  },
  {
    topic: 'recipients',
    says: /privacy polic(?:y|ies) of (?:the )?third|third[- ]party service providers used by/i,
    reads: ['Link to the privacy policy of third-party service providers used by the app'],
  },
  {
    topic: 'legalBases',
    says: /\blegal (?:bas[ei]s|grounds?)\b|\blawful(?:ly)? bas[ei]s\b/i,
    reads: ['We rely on the following legal bases:'],
  },
  {
    topic: 'recipients',
    says: /^(?=.*\b(?:disclos|shar|sell|releas)\w*\b)(?=.*\b(?:unless|except)\b)/i,
    reads: ['We will not disclose any information we collect to any third party unless it is:'],
  },
  {
    topic: 'processors',
    says: /\b(?:compan(?:y|ies)|services|providers|firms|organi[sz]ations|partners|vendors|suppliers)\b.{0,30}\b(?:help|assist|support|work for|serve) us\W*$/i,
    reads: ['These companies help us:'],
  },
  {
    topic: 'occasions',
    says: /\b(?:when|whenever|if|where|while|unless)(?: \w+){0,3}\s*:$/i,
    reads: ['This happens when you:'],
  },
  {
    topic: 'rights',
    says: /\brights?\b(?! reserved)|\byou (?:can|may) (?:ask|request|tell|write|exercise)\b|\byou are entitled\b/i,
    reads: ['Citizens of certain states may have further rights, including:', 'You may ask us to:'],
  },
  {
    topic: 'purposes',
    says: /(?:necessary|order|belief.{0,40}|reasons?|required|us|use[sd]?.{0,80}) to\W*$/i,
    reads: ['We use your information to:'],
  },
  {
    topic: 'purposes',
    says: /\b(?:purposes?|reasons|use[sd]?(?: \w+){0,4} (?:to|for)|in order to|so that we can|allows? us to|helps? us|use .{0,80}\b(?:information|data)\b.{0,80})\W*$|following (?:purposes|reasons|ways)|\bpurposes\b.{0,40}following/i,
    reads: ['PSF collects personal information for the following principal purposes:'],
  },
  {
    topic: 'purposes',
    says: /^\W*(?:our |the )?(?:[a-z]+ ){0,4}purposes (?:for|of) (?:our )?(?:collect|process|us|gather|hold)ing\b/i,
    reads: ['Our business purposes for collecting personal data'],
  },
  {
    topic: 'processors',
    says: /\b(?:service providers?|(?:sub-?)?processors?|third[- ]party services)\b.{0,60}(?:we use|are|:)\W*$|\bwe use\s*:$/i,
    reads: ['The PSF uses third party services. Specifically, we use:'],
  },
  {
    topic: 'recipients',
    says: /^(?!.*(?:collect(?!ed)|you provide))(?=.*\b(?:shar(?:e|ed|es|ing)|disclos\w+|transfer|sell|release|third[- ]part\w+|providers|recipients)\b)/i,
    reads: ['We may share your information with:'],
  },
  {
    topic: 'data',
    says: /^(?!.*\byou (?:can|may|have) (?!provide|give|submit|send|enter|be (?:asked|required|requested|prompted|invited)|choose to (?:provide|give)))(?=.*\b(?:information|data|collect\w*|access|permissions?|log\w*|receive|gather|store|process|record|track|provide|ask (?:you )?for)\b)/i,
    reads: ['PSF may collect the following information from users of PyPI:'],
  },
];

/** Takes a lead-in; gives what its list is of, or nothing where it does not say. */
export function leadsTo(sentence: string): ListTopic | undefined {
  const main = sentence.slice(-longest).trimStart().replace(occasion, '');
  return leadIns.find(({ says }) => says.test(main))?.topic;
}

/** "When you use the app, we may collect:" speaks of what is collected. */
const occasion =
  /^(?:when|whenever|if|where|while|as|once|after|during|by|in order to|to|depending on|in addition to)\b[^,:]{1,160},\s/i;

/** A longer lead-in says what its list is of in its end. */
const longest = 400;

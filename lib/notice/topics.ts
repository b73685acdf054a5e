import type { Section } from './outline.ts';

/** What a section of a notice is about. DPV 2.3 terms where it has one. */
export type Topic =
  | 'controller'
  | 'data'
  | 'sources'
  | 'processors'
  | 'purposes'
  | 'legal-bases'
  | 'sharing'
  | 'transfers'
  | 'automated-decisions'
  | 'rights'
  | 'retention'
  | 'security'
  | 'children'
  | 'changes'
  | 'dpo'
  | 'contact';

/** What a section's heading says of it. */
export interface SectionTopic {
  topic: Topic | undefined;
  /** Its own heading names no topic, so it is that of the heading above it. */
  inherited: boolean;
  /** It tells what is not done, or no longer: "Information we do not collect". */
  denied: boolean;
}

/** Gives each section its topic. One without (the title, an introduction) says nothing that is summarised by section. */
export function topicsOf(sections: Section[]): SectionTopic[] {
  const above: { level: number; topic: Topic | undefined; denied: boolean }[] = [];
  return sections.map(({ heading, level }) => {
    while (above.length > 0 && (above.at(-1)?.level ?? 0) >= level) above.pop();
    const own = topicOfHeading(heading);
    const topic = own ?? above.at(-1)?.topic;
    const inherited = own === undefined && topic !== undefined;
    const denied = isDeniedHeading(heading) || (inherited && above.at(-1)?.denied === true);
    above.push({ level, topic, denied });
    return { topic, inherited, denied };
  });
}

/** The topic that a heading names, whatever its numbering and case; `undefined` where it names none. */
export function topicOfHeading(heading: string): Topic | undefined {
  const words = wordsOf(heading);
  return headingTopics.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Whether a heading tells what is not done, or no longer. "What we collect, and what we do not" tells both, and is read. */
export function isDeniedHeading(heading: string): boolean {
  const words = wordsOf(heading);
  return denies.test(words) && !affirms.test(words);
}

/** Without numbering, symbols and case, and with the plain form of hyphens and quotation marks. */
function wordsOf(heading: string): string {
  return heading
    .slice(0, longest)
    .replace(/[’‘]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(symbols, '')
    .replace(numbering, '')
    .toLowerCase();
}

/** "🤝 Our helpers", "#What we collect", "» Cookies" */
const symbols = /^[^\p{L}\p{N}(]+/u;

const not = String.raw`(?:do|does|did|will|would|have|can) ?(?:not|never)\b|(?:do|does|did|wo|would|have|ca)n't\b|cannot\b|never\b|no longer\b|stopped\b|ceased\b`;

/** "Information we do not collect", "Services no longer used", "Former processors", "What is never shared" */
const denies = new RegExp(
  String.raw`\b(?<!\b(?:if|when|where|unless|why|because) )(?:we|i|psf|it|the (?:psf|foundation|company|service|app|site|website)) (?:${not})|\b(?:no longer|never|not) (?:be )?(?:used|collected|shared|sold|processed|stored|kept|disclosed|logged|recorded|gathered|pursued|active|in use)\b|^(?:former|past|previous(?:ly used)?|discontinued|retired|removed) (?!versions?\b|notices?\b|polic)|^no (?:sale|sharing|selling|tracking|advertising|profiling|collection|third)`,
);

/** "we collect", where no "not" follows. */
const affirms = new RegExp(
  String.raw`\b(?:we|psf) (?!(?:may |might |will |also |would )?(?:${not}|do\b|does\b|did\b|have\b))(?:may |might |will |also |would |can )?[a-z]{3,}`,
);

/** The longest heading of any notice met so far has 98 characters. */
const longest = 150;

/** "1. ", "2.3 ", "(4) ", "IV. ", "II — ", "Section 5: ", "A) " */
const numbering =
  /^\s*(?:(?:section|article|part)\s+)?(?:\(?\d+(?:\.\d+)*[.):]?(?:\s+[–—-])?|\(?[ivxlc]+(?:[.):]|\s+[–—-])|\(?[a-z][.)])\s+/i;

/** Ordered: the first row that matches decides. Beside each, headings it serves. */
const headingTopics: [Topic, RegExp][] = [
  // "Changes to our third party services", "What changed in the information we collect", "Revision history"
  [
    'changes',
    /^(?:(?:recent|latest|past|our|list of|log of|history of|summary of) )*change ?(?:s|log)?\b(?! (?:your|of (?:business|control|owner)|in (?:business|control|owner)))|^what(?:'s| has| is)? (?:new|changed?)\b|\b(?:revision|version|document) history\b|\bchange ?log\b/,
  ],
  // "Data Protection Officer", "Our EU representative"
  [
    'dpo',
    /\bdata protection officers?\b|\bdpo\b(?!@)|\b(?:eu|uk|eea|gdpr|swiss|article 27) representatives?\b/,
  ],
  // "WHO IS RESPONSIBLE FOR THE PERSONAL INFORMATION THAT WE COLLECT?", "Data controller"
  ['controller', /\bwho (?:is|are) responsible\b|\bcontrollers?\b|\bwho we are\b/],
  // "Children's privacy", "Age limits", "Minors"
  [
    'children',
    /\bchild(?:ren)?(?:'s)?\b|\bminors\b|\bkids\b|\bteen(?:ager)?s\b|\bunder (?:the age of )?1[368]\b|^age (?:limits?|requirements?|restrictions?)\b/,
  ],
  // "Automated decision-making", "Profiling"
  [
    'automated-decisions',
    /\bautomat(?:ed|ic)\b.{0,60}\bdecisions?\b|\bdecisions?\b.{0,60}\bautomat|\bprofiling\b/,
  ],
  // "USE OF THIRD PARTY SERVICES", "Our processors", "Service providers", "OUR PARTNERS", "External services", "Our helpers"
  [
    'processors',
    /\bthird[- ]part(?:y|ies) (?:services?|(?:service )?providers?|processors?|vendors?|tools?|software|integrations?|subprocessors?|companies|suppliers?|platforms?|apps)\b|\b(?:sub-? ?)?processors?\b|\bservice providers?\b|\bvendors\b|\bvendor list\b|^(?:our |the |use of |list of (?:our )?)*(?:external|outside|outsourced|cloud|hosted) (?:web )?(?:services?|(?:service )?providers?|companies|tools?|partners?|help|suppliers?)\b|^(?:our |list of (?:our )?|the )?(?:partners?|helpers?|suppliers?|contractors?|providers?|third[- ]parties|tools|infrastructure|service partners|technology partners|trusted partners|(?:hosting|e-?mail|payment|analytics|infrastructure|technology) (?:providers?|partners?|services?|companies))(?: list)?(?: we (?:use|work with|rely on|trust|employ|engage))?$|\bservices? (?:that |which )?we (?:use|rely on|work with)\b|\b(?:companies|organi[sz]ations|tools|partners|third[- ]parties|providers|businesses|others|people) (?:that |who |which |whom )?(?:we (?:use|rely on|work with|trust|employ|engage)|help us|work for us|act for us|support us)\b|\bwho (?:helps?|supports?|works? for|acts? for) (?:us|the psf)\b|\bwho (?:we|else we) work with\b|\bhosting\b/,
  ],
  // "HOW LONG WILL WE KEEP YOUR PERSONAL INFORMATION?", "Data retention"
  ['retention', /\bhow long\b|\bretention\b|\bdeletion\b|\bretain|\b(?:storage|retention) period/],
  // "HOW DO WE USE THE PERSONAL INFORMATION WE COLLECT", "What do we use this information for?", "Why we process it", "What it's good for"
  [
    'purposes',
    /\bhow (?:do |does |may |will |can )?(?:we|the psf|psf|it|your|this|the|is|are)\b.{0,200}\b(?:use[sd]?|process(?:ed|es)?)\b|\bwhat\b.{0,200}\b(?:used?|good|needed|processed)\b.{0,200}\bfor\b|\bwhy\b|\bpurposes?\b|\buses? of (?:your |the |this |that )?(?:personal )?(?:information|data)\b/,
  ],
  // "Legal basis", "Lawful bases", "Grounds for processing"
  [
    'legal-bases',
    /\b(?:legal|lawful) (?:bas[ei]s|grounds?)\b|\bgrounds? (?:for|of|on which)\b|\bbas[ei]s (?:for|of) (?:the |our |your )?process/,
  ],
  // "4. Communications are opt-in", "Newsletter"
  [
    'purposes',
    /^uses?\b|\bopt[- ]?(?:in|out)\b|^(?:our |e-?mail )?(?:newsletters?|mailing lists?|marketing|(?:marketing |e-?mail )?communications?)$/,
  ],
  // "WHO DO WE SHARE YOUR PERSONAL INFORMATION WITH?", "3. Disclosure of personal information", "Recipients"
  [
    'sharing',
    /\bshar(?:e|es|ed|ing)\b|\bdisclos|\brecipients?\b|\bwho (?:else )?(?:receives|gets|sees|has access)|^third[- ]party access\b|\bchanges? (?:of|in) (?:business |control|owner)|^(?:business|corporate) (?:transfers?|transactions?)\b/,
  ],
  // "TRANSFER OF PERSONAL INFORMATION ACROSS BORDERS", "International transfers"
  [
    'transfers',
    /\btransfers?\b|\btransferring\b|\bborders?\b|\binternational\b|\bother countries\b|\babroad\b|\boverseas\b/,
  ],
  // "YOUR RIGHTS, INCLUDING REMOVING, CORRECTING OR UPDATING PERSONAL INFORMATION", "Your choices", "Do Not Sell My Data"
  [
    'rights',
    /\brights?\b|\bchoices\b|\baccess(?:ing)?,? (?:and|or|to|your) |^do not (?:sell|share)\b|\bdeleting your\b/,
  ],
  // "HOW DO WE STORE AND PROTECT YOUR PERSONAL INFORMATION?", "5. Security and accuracy of your information."
  ['security', /\bsecur|\bprotect(?:s|ed|ing)?\b|\bsafeguard|\bbreach/],
  // "Where we get your data from", "Sources of personal data"
  [
    'sources',
    /\b(?:data|information|its|their|our|other) sources?\b|^sources?\b|\bwhere\b.{0,200}\b(?:comes? from|obtained|get (?:it|your|the|them)\b.{0,60}\bfrom)\b/,
  ],
  // "2. WHAT PERSONAL INFORMATION DO WE COLLECT?", "HOW DO WE OBTAIN YOUR PERSONAL INFORMATION?", "WEBSITE USAGE INFORMATION", "What we know about you"
  [
    'data',
    /\b(?:information|data|details)\b.{0,200}\b(?:collect|gather|receive|record|log|process|hold|store|have|obtain)|\b(?:collect|gather|obtain|log)\w*\b.{0,200}\b(?:information|data|details)\b|\bsensitive\b|\bspecial categor|\bcookies?\b|\busage (?:information|data)\b|\b(?:what|which)\b.{0,200}\b(?:collect|log|record|gather|store|learn|hold|know)\b|\bcollection\b|\bwhere\b.{0,200}\b(?:get|comes? from)\b/,
  ],
  // "CHANGES TO OUR PRIVACY NOTICES", "6. Changes"
  ['changes', /\bchang(?:e|es|ing)\b|\bupdates?\b|\bamend|\brevisions?\b|\bmodifications?\b/],
  // "CONTACTING PSF WITH QUESTIONS, CONCERNS, OR COMPLAINTS"
  ['contact', /\bcontact(?:ing)?\b|\bquestions\b|\bcomplaints?\b|\bget in touch\b|\breach(?:ing)? us\b/],
  // "Personal data", "Kinds of data"
  ['data', /\b(?:personal|kinds? of|types? of|categories of) (?:information|data)\b/],
];

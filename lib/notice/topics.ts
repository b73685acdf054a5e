import type { Section } from './outline.ts';
import { each, type Work } from './work.ts';

/** What a section of a notice is about. DPV 2.3 terms where it has one. */
export type Topic =
  | 'controller'
  | 'data'
  | 'processors'
  | 'purposes'
  | 'sharing'
  | 'transfers'
  | 'rights'
  | 'retention'
  | 'security'
  | 'changes'
  | 'contact';

/** A section's topic. `inherited`: its own heading names none, so it is that of the heading above it. */
export interface SectionTopic {
  topic: Topic | undefined;
  inherited: boolean;
}

/** Gives each section its topic. One without (the title, an introduction) says nothing that is summarised by section. */
export function topicsOf(sections: Section[]): Work<SectionTopic[]> {
  const above: { level: number; topic: Topic | undefined }[] = [];
  return each(
    sections,
    ({ heading }) => heading.length,
    ({ heading, level }) => {
      while (above.length > 0 && (above.at(-1)?.level ?? 0) >= level) above.pop();
      const own = topicOfHeading(heading);
      const topic = own ?? above.at(-1)?.topic;
      above.push({ level, topic });
      return [{ topic, inherited: own === undefined && topic !== undefined }];
    },
  );
}

/** The topic that a heading names, whatever its numbering and case; `undefined` where it names none. */
export function topicOfHeading(heading: string): Topic | undefined {
  const words = heading.slice(0, longest).replace(numbering, '').replace(/[’‘]/g, "'").toLowerCase();
  return headingTopics.find(([, pattern]) => pattern.test(words))?.[0];
}

/** The longest heading of any notice met so far has 98 characters. */
const longest = 150;

/** "1. ", "2.3 ", "(4) ", "IV. ", "Section 5: ", "A) " */
const numbering = /^\s*(?:section\s+)?(?:\(?\d+(?:\.\d+)*[.):]?|\(?[ivxlc]+[.):]|\(?[a-z][.)])\s+/i;

/** Ordered: the first row that matches decides. Beside each, real headings it serves. */
const headingTopics: [Topic, RegExp][] = [
  // "WHO IS RESPONSIBLE FOR THE PERSONAL INFORMATION THAT WE COLLECT?", "Data controller"
  ['controller', /\bwho (?:is|are) responsible\b|\bcontrollers?\b|\bwho we are\b/],
  // "USE OF THIRD PARTY SERVICES", "Our processors", "Service providers"
  [
    'processors',
    /\bthird[- ]part(?:y|ies) (?:services?|(?:service )?providers?|processors?|vendors?|tools?)|\b(?:sub-?)?processors?\b|\bservice providers?\b|\bvendors\b/,
  ],
  // "HOW LONG WILL WE KEEP YOUR PERSONAL INFORMATION?", "Data retention"
  ['retention', /\bhow long\b|\bretention\b|\bdeletion\b|\bretain|\b(?:storage|retention) period/],
  // "HOW DO WE USE THE PERSONAL INFORMATION WE COLLECT", "What do we use this information for?", "Why we process it"
  [
    'purposes',
    /\bhow (?:do |does |may |will |can )?(?:we|the psf|psf|it|your|this|the|is|are)\b.{0,200}\b(?:use[sd]?|process(?:ed|es)?)\b|\bwhat\b.{0,200}\bused?\b.{0,200}\bfor\b|\bwhy\b|\bpurposes?\b|\buses? of (?:your |the |this |that )?(?:personal )?(?:information|data)\b|\blegal bas[ei]s\b|^uses?\b|\bopt[- ]?(?:in|out)\b/,
  ],
  // "WHO DO WE SHARE YOUR PERSONAL INFORMATION WITH?", "3. Disclosure of personal information", "Recipients"
  [
    'sharing',
    /\bshar(?:e|es|ed|ing)\b|\bdisclos|\brecipients?\b|\bwho (?:else )?(?:receives|gets|sees|has access)/,
  ],
  // "TRANSFER OF PERSONAL INFORMATION ACROSS BORDERS", "International transfers"
  ['transfers', /\btransfers?\b|\bborders?\b|\binternational\b|\bother countries\b|\babroad\b|\boverseas\b/],
  // "YOUR RIGHTS, INCLUDING REMOVING, CORRECTING OR UPDATING PERSONAL INFORMATION", "Your choices"
  ['rights', /\brights?\b|\bchoices\b|\baccess(?:ing)?,? (?:and|or|to) /],
  // "HOW DO WE STORE AND PROTECT YOUR PERSONAL INFORMATION?", "5. Security and accuracy of your information."
  ['security', /\bsecur|\bprotect(?:s|ed|ing)?\b|\bsafeguard/],
  // "2. WHAT PERSONAL INFORMATION DO WE COLLECT?", "HOW DO WE OBTAIN YOUR PERSONAL INFORMATION?", "WEBSITE USAGE INFORMATION"
  [
    'data',
    /\b(?:information|data|details)\b.{0,200}\b(?:collect|gather|receive|record|log|process|hold|store|have|obtain)|\b(?:collect|gather|obtain|log)\w*\b.{0,200}\b(?:information|data|details)\b|\bsensitive\b|\bspecial categor|\bcookies?\b|\busage (?:information|data)\b|\b(?:what|which)\b.{0,200}\b(?:collect|log|record|gather|store|learn|hold|know)\b|\bcollection\b|\bwhere\b.{0,200}\b(?:get|comes? from)\b/,
  ],
  // "CHANGES TO OUR PRIVACY NOTICES", "6. Changes"
  ['changes', /\bchang(?:e|es|ing)\b|\bupdates?\b|\bamend|\brevisions?\b/],
  // "CONTACTING PSF WITH QUESTIONS, CONCERNS, OR COMPLAINTS"
  ['contact', /\bcontact(?:ing)?\b|\bquestions\b|\bcomplaints?\b|\bget in touch\b|\breach(?:ing)? us\b/],
  // "Personal data", "Kinds of data"
  ['data', /\b(?:personal|kinds? of|types? of|categories of) (?:information|data)\b/],
];

/** The topic of a list whose lead-in says what it lists ("We use the information in the following ways:"). */
export function topicOfLeadIn(sentence: string): Topic | undefined {
  const words = sentence.toLowerCase();
  return leadInTopics.find(([, pattern]) => pattern.test(words))?.[0];
}

/** "This happens when you:" leads to occasions, whatever its section is about. */
export function leadsToOccasions(sentence: string): boolean {
  return /\b(?:when|whenever|if|where|while)(?: \w+){0,3}\s*:$/i.test(sentence);
}

const leadInTopics: [Topic, RegExp][] = [
  // "Citizens of certain states … may have further rights, including:"
  ['rights', /\brights\b|\byou (?:can|may) (?:ask|request|tell|write)\b/],
  // "We will not disclose any information we collect to any third party unless it is:"
  ['sharing', /\b(?:disclose|share|sell|release)s?\b/],
  // "PSF collects personal information for the following principal purposes:"
  [
    'purposes',
    /\bpurposes?\b|\bfollowing ways\b|\b(?:use|process)(?:es|ed)?\b.{0,60}\b(?:information|data|it|them)\b.{0,60}\b(?:to|for|in order to)\s*:?$/,
  ],
  // "The PSF uses some third party services … Specifically, we use:"
  ['processors', /\bthird[- ]part(?:y|ies)\b|\bservice providers?\b|\b(?:sub-?)?processors?\b|\bwe use\s*:$/],
  // "PSF may collect the following information from users of PyPI:"
  ['data', /\b(?:collect|gather|log|record|receive|process|store)(?:s|es|ed)?\b|\bask (?:you )?for\b/],
];

// On which legal basis data is processed. To add a row: the basis of GDPR Article 6(1) first, a name, a pattern, examples.
import type { LegalBasis } from '../../model.ts';
import type { Cue } from './frame.ts';

export type Basis = LegalBasis['basis'];

/** How a sentence says on which basis data is processed. What is not done "without your consent" has no basis by that. */
export const legalBasisCues: (Cue & { basis: Basis })[] = [
  {
    name: 'consent',
    basis: 'consent',
    says: /\b(?:with|on|obtain\w*|based on|upon|given|give|giving|have|rely on|basis of|request|subject to|by) (?:the |our |your )?(?:your |each |user['’]?s?['’]? |parent['’]s |prior |verifiable |explicit |express |explicitly |written |requisite |specific |freely given |informed |deemed ){0,4}consents?\b|\b(?:your|explicit|specific|requisite) (?:parent['’]s |prior |explicit |express |written |verifiable )?(?:consents?|permission)\b|\bconsent \(art|\bconsent as (?:a|the|our) (?:legal|lawful) basis\b|\byou (?:have |are )?consent(?:ed|ing)? to (?:our|my|the) (?:process|collect|use|using)|\byou have given (?:\S+ ){1,3}permission\b/i,
    unless:
      /\bwithdraw|\brevok|\bwithout (?:\w+ ){0,5}(?:consents?|permission)\b|\bconsent of (?:a |the |your )?parent|\bas is\b/i,
    reads: [
      'We do so with your explicit consent.',
      'If we rely on consent as a legal basis, we ask your parent.',
      'You have given us permission to do so.',
    ],
    leaves: [
      'You may withdraw your consent.',
      'We do not share it without your consent.',
      'Children may use it with parental consent.',
    ],
  },
  {
    name: 'contract',
    basis: 'contract',
    says: /\b(?:performance|fulfil\w*) of (?:a|the|our|any|such|your|this) (?:\w+ )?(?:contract|agreement)\b|\b(?:enter into|enter into or perform|perform) (?:a|the|our|any) contract\b|\bcontractual (?:obligations?|necessity|basis|relationship)\b/i,
    reads: [
      'It is needed for the performance of a contract.',
      'It is necessary for our contractual obligations.',
    ],
    leaves: ['The contract is long.', 'We tell you how we fulfil the contract.'],
  },
  {
    name: 'legal-obligation',
    basis: 'legal-obligation',
    says: /\b(?:comply|compliance) with (?:a |our |any |the |its )?(?:\w+ )?legal obligations?\b|\blegal obligations?\b|\b(?:required|obliged|obligated|permitted) by law\b|\blegally (?:obliged|obligated|required)\b/i,
    // What is kept to comply says how long it is kept; what is disclosed because a court asks says when.
    unless:
      /\b(?:retain|keep|kept|store)\b.{0,90}\bcompl|\bdisclose\b|\bexcept (?:as|when|where)\b|\bunless\b|\bas (?:otherwise )?(?:required|permitted)\b/i,
    reads: ['We do it to comply with a legal obligation.', 'We are legally obliged to keep invoices.'],
    leaves: ['We obey the law.', 'We retain it for as long as needed to comply with our legal obligations.'],
  },
  {
    name: 'vital-interests',
    basis: 'vital-interests',
    says: /\bvital interests?\b/i,
    reads: ['It protects your vital interests.'],
    leaves: ['This is vital.'],
  },
  {
    name: 'public-task',
    basis: 'public-task',
    says: /\b(?:task|necessary|reasons?|carried out|processing) (?:\w+ ){0,4}in the public interest\b|\bpublic (?:interest )?task\b|\bofficial authority\b/i,
    reads: ['A task carried out in the public interest.'],
    leaves: ['The public may see it.'],
  },
  {
    name: 'legitimate-interests',
    basis: 'legitimate-interests',
    says: /\blegitimate (?:\w+ )?interests?\b/i,
    unless: /\blegitimate educational\b/i,
    reads: ['We have a legitimate interest in it.'],
    leaves: ['It is interesting.', 'We use it for legitimate purposes.'],
  },
];

/** A sentence that names an article of the GDPR, and no basis by its words. */
export const articleCue: Cue = {
  name: 'article',
  says: /\b(?:art\.?|article) ?(?:6|9) ?(?:\(? ?[12] ?\))? ?(?:,? ?(?:letter|lit\.?|point|sentence 1 lit\.?) ?)?\(? ?[a-j]\b ?\)?(?: (?:of the )?(?:EU )?(?:GDPR|General Data Protection Regulation(?: \(GDPR\))?))?/i,
  reads: ['The legal basis for this is Article 9 (2) j) GDPR.', 'We do so under Art. 6(1)(f).'],
  leaves: ['See article 6 of our statutes.'],
};

/** Speaks of a basis and names none of the six. */
export const unnamedCue: Cue = {
  name: 'lawful-basis',
  says: /\b(?:lawful|legal) (?:basis|grounds?|purpose)\b|\bstatutory (?:basis|principles)\b/i,
  reads: ['There is a lawful basis for it.'],
  leaves: ['The basis of the index is a database.'],
};

/** Which basis a letter of GDPR Article 6(1) is. */
export const basisOfLetter: Record<string, Basis> = {
  a: 'consent',
  b: 'contract',
  c: 'legal-obligation',
  d: 'vital-interests',
  e: 'public-task',
  f: 'legitimate-interests',
};

/** What a label or a table's cell calls a basis: "Consent", "Contractual necessity". Ordered. */
export const basisNames: { basis: Basis; says: RegExp; reads: string[] }[] = [
  { basis: 'legitimate-interests', says: /\blegitimate\b/i, reads: ['Our legitimate business interests'] },
  {
    basis: 'legal-obligation',
    says: /\b(?:legal|statutory) (?:obligation|requirement|dut)/i,
    reads: ['Legal obligations'],
  },
  {
    basis: 'contract',
    says: /\bcontract|\bagreement\b/i,
    reads: ['Performance of a contract', 'Contractual necessity'],
  },
  { basis: 'vital-interests', says: /\bvital\b/i, reads: ['Vital interests'] },
  { basis: 'public-task', says: /\bpublic (?:interest|task)|\bofficial authority/i, reads: ['Public task'] },
  { basis: 'consent', says: /\bconsent|\bpermission\b/i, reads: ['Your consent'] },
];

// On which legal basis data is processed. To add a row: the basis of GDPR Article 6(1) first, a name, a pattern, examples.
import type { LegalBasis } from '../../model.ts';
import type { Cue } from './frame.ts';

export const legalBasisCues: (Cue & { basis: LegalBasis['basis'] })[] = [
  {
    name: 'consent',
    basis: 'consent',
    says: /\b(?:with|on|obtain\w*|without|based on|upon|given|give|giving|have|rely on|basis of|request|subject to|by) (?:the |our |your )?(?:your |user['’]?s?['’]? |parental |prior |verifiable |explicit |express |explicitly |written |requisite |specific |freely given |informed ){0,4}consents?\b|\b(?:your|parental|explicit|specific|requisite) (?:prior |explicit |express |written |verifiable )?(?:consents?|permission)\b|\bconsent \(art/i,
    unless: /\bwithdraw|\brevok|\bconsent (?:to|of) this (?:policy|notice)|\bby using\b/i,
    reads: ['We do so with your explicit consent.'],
    leaves: ['You may withdraw your consent.'],
  },
  {
    name: 'contract',
    basis: 'contract',
    says: /\bperformance of (?:a|the|our|any|such|your|this) (?:\w+ )?(?:contract|agreement)\b|\b(?:to )?perform (?:a|the|our|any) contract\b|\bcontractual (?:obligation|necessity|basis)\b|\bfulfil\w* (?:of )?(?:a|the|our) contract\b/i,
    reads: ['It is needed for the performance of a contract.'],
    leaves: ['The contract is long.'],
  },
  {
    name: 'legal-obligation',
    basis: 'legal-obligation',
    says: /\b(?:comply|compliance) with (?:a |our |any |the |its )?(?:\w+ )?legal obligations?\b|\blegal obligations?\b|\b(?:required|obliged) by law to\b/i,
    reads: ['We do it to comply with a legal obligation.'],
    leaves: ['We obey the law.'],
  },
  {
    name: 'vital-interests',
    basis: 'vital-interests',
    says: /\bvital interests?\b|\bprotect the personal safety of users\b/i,
    reads: ['It protects your vital interests.'],
    leaves: ['This is vital.'],
  },
  {
    name: 'public-task',
    basis: 'public-task',
    says: /\bpublic (?:interest|task)\b|\bofficial authority\b/i,
    reads: ['A task carried out in the public interest.'],
    leaves: ['The public may see it.'],
  },
  {
    name: 'legitimate-interests',
    basis: 'legitimate-interests',
    says: /\blegitimate (?:\w+ )?(?:interests?|purposes)\b|\bprotect against legal liability\b/i,
    reads: ['We have a legitimate interest in it.'],
    leaves: ['It is interesting.'],
  },
  {
    name: 'lawful-basis',
    basis: 'other',
    says: /\b(?:lawful|legal) (?:basis|grounds?)\b/i,
    reads: ['The lawful basis is set out here.'],
    leaves: ['The basis of the index is a database.'],
  },
];

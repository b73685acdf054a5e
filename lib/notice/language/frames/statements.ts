// What is read as whole sentences. To add a row: into the table of its list, a name, a pattern, a sentence that it reads
// and one that it leaves.
import type { Cue } from './frame.ts';

/** Where data comes from, other than from the person. */
export const sourceCues: Cue[] = [
  {
    name: 'from-others',
    says: /\b(?:collect|receive|obtain|get|gather|acquire)\w*\b.{0,120}\bfrom (?:other|third|our|external|public|various|your employer|social|data|partner|publicly|the following|a third)\b.{0,60}\b(?:sources?|parties|part(?:y|ners?)|companies|providers?|networks?|brokers?|platforms?|services|databases?|employer|registers?)\b|\bpublicly available (?:sources|information|data)\b/i,
    reads: ['We may receive information about you from other sources, such as third party companies.'],
    leaves: ['We collect information from you.'],
  },
  {
    name: 'infer',
    says: /\b(?:we|psf|that we) (?:may )?(?:infer|derive)\b/i,
    reads: ['We may infer your country from your address.'],
    leaves: ['You may infer it.'],
  },
];

/** Decisions made by machines alone, and profiling. */
export const automatedCues: Cue[] = [
  {
    name: 'automated',
    says: /\bautomated (?:individual )?(?:decision|processing|profiling)|\bautomatically (?:decide|make decisions)|\bprofiling\b|\bsolely (?:on|by) automat|\bdecisions? (?:is|are) made (?:solely )?by (?:a )?(?:machine|computer|algorithm)/i,
    reads: ['We make no automated decisions about you.'],
    leaves: ['Logs are automatically rotated.'],
  },
];

export const childrenCues: Cue[] = [
  {
    name: 'children',
    says: /\b(?:child|children|minors?|(?:under|below|younger than) (?:the age of )?(?:1[0-9]|thirteen|sixteen|eighteen)|1[36] years|parental consent|parents? or (?:legal )?guardians?)\b/i,
    reads: ['We do not knowingly collect data from children under 13.'],
    leaves: ['The tree has a child node, which is another word. See childhood.'].slice(1),
  },
];

/** Measures of protection, and what happens when they fail. */
export const securityCues: Cue[] = [
  {
    name: 'measures',
    says: /\b(?:security|technical|organi[sz]ational|physical|administrative|protective|appropriate|reasonable) (?:\w+ ){0,4}?(?:measures?|safeguards?|controls?|procedures|steps)\b|\bencrypt\w*\b|\bfirewalls?\b|\baccess controls?\b|\b(?:SSL|TLS|HTTPS)\b.{0,60}\b(?:connection|encrypt\w*|protocol|transmi\w+)\b|\bsecure (?:servers?|connection|environment)\b|\bhashed\b/i,
    unless: /\b(?:outside|standard contractual)\b/i,
    reads: ['We implement physical, business and technical security measures.'],
    leaves: ['We take this seriously.'],
  },
  {
    name: 'no-guarantee',
    says: /\b(?:cannot|can not|can['’]t|not|no)\b.{0,60}\b(?:guarantee|secure|security)\b|\b(?:100%|completely|absolutely|perfectly) secure\b/i,
    reads: ['No transmission over the internet is completely secure.'],
    leaves: ['We guarantee it.'],
  },
  {
    name: 'breach',
    says: /\b(?:security|data) (?:breach|incident)|\bbreach(?:es|ed)?\b.{0,60}\b(?:notify|inform|data|information)\b|\bunauthori[sz]ed (?:access|use|disclosure|intrusion)\b/i,
    reads: ['If we learn of a security breach, we notify you.'],
    leaves: ['A breach of contract has consequences.'],
  },
  {
    name: 'protect-data',
    says: /\b(?:protect|secure|safeguard)(?:s|ing)? (?:\w+ ){0,3}(?:information|data)\b/i,
    unless: /\bdata protection (?:law|authority|officer)/i,
    reads: ['We are committed to protecting your personal information.'],
    leaves: ['We protect the site.'],
  },
];

/** The data protection officer, or the representative. */
export const dpoCues: Cue[] = [
  {
    name: 'dpo',
    says: /\bdata protection officer\b|\bDPO\b|\b(?:EU|UK|Article 27|European) representative\b|\brepresentative in the (?:EU|EEA|UK|European Union)\b|\bprivacy officer\b|\bgrievance officer\b/i,
    reads: ['Our data protection officer is Jane Doe.'],
    leaves: ['Our officers are elected.'],
  },
];

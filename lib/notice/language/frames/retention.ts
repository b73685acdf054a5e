// How long data is kept. To add a row: a name, a pattern, a sentence that it reads and one that it leaves.
import type { Cue } from './frame.ts';

/** Without one of these words a sentence speaks of no keeping. */
export const keeping =
  /\b(?:retain|retention|retained|retains|longer|keep|kept|keeps|stor(?:e|es|ed|age)|hold|held|delet\w+|eras\w+|maintain|archiv\w+|backups?|preserv\w+|persist|destroy\w*|purg\w+|discard\w*|remov\w+|expir\w+|rotated?|anonymi[sz]ed)\b/i;

export const retentionCues: Cue[] = [
  {
    name: 'as-long-as',
    says: /\bas long as\b|\bfor the (?:duration|life|lifetime) of\b|\bonly (?:for )?(?:the time|long enough)\b|\bkeep it long enough\b/i,
    reads: ['We keep it for as long as your account exists.'],
    leaves: ['As long as you agree, we share it.'],
  },
  {
    name: 'no-longer-than',
    says: /\b(?:no|any|not) longer\b.{0,30}\b(?:than|needed?|necessary|required)\b|\blonger (?:period|than)\b|\bno longer (?:needed|necessary|required)\b|\bdon['’]t need it\b|\bbeyond\b.{0,20}\bneed/i,
    reads: ['We will keep your data for no longer than is necessary.'],
    leaves: ['We no longer use cookies.'],
  },
  {
    name: 'for-a-period',
    says: /\b(?:for|within|after|up to|than|of|every|in) (?:(?:a|an|the|at|least|most|about|approximately|maximum|minimum|period|of|up|to|to) ){0,6}\(?(?:\d+|one|two|three|four|five|six|seven|ten|twelve|fourteen|twenty|thirty|sixty|ninety|several|few)\)?(?: \(\d+\))?[- ]?(?:business |calendar |working )?(?:hour|day|week|month|year)s?\b/i,
    reads: ['Server logs are deleted after 90 days.', 'We retain it for a period of two years.'],
    leaves: ['We answer within 30 days.'],
  },
  {
    name: 'period-unsaid',
    says: /\b(?:for|during) (?:a |the |an )?(?:minimum |maximum |shorter |longer |reasonable |limited |extended |certain )?(?:periods?|duration|time periods?)\b(?! of (?:the|your) (?:visit|use)| being)|\bretention periods?\b|\bfor (?:a|some) (?:limited |short |long )?(?:amount of )?time\b/i,
    reads: ['We keep backups for a limited period.'],
    leaves: ['We log the duration of your visit.'],
  },
  {
    name: 'until',
    says: /\buntil (?:you|the|your|such|it|they|we)\b|\bindefinitely\b|\bpermanently (?:stored|kept|retained)\b|\bto the extent necessary to\b/i,
    reads: ['We store your posts until you delete them.'],
    leaves: ['Wait until you have read this.'],
  },
  {
    name: 'deleted-when',
    says: /\b(?:delete[sd]?|destroy(?:s|ed)?|erase[sd]?|purge[sd]?|discard(?:s|ed)?|remove[sd]?|overwritten|expires?|rotated)\b[^.;]{0,80}\b(?:after|when|once|as soon as|upon|within|automatically|immediately|unless|periodically|regularly|at the end|every)\b|\b(?:after|when|once|as soon as|upon|at the end|every|automatically|immediately|regularly|periodically|a (?:year|month))\b[^.;]{0,120}\b(?:delete[sd]?|destroy(?:s|ed)?|erase[sd]?|purge[sd]?|discard(?:s|ed)?|removed?|overwritten)\b/i,
    unless:
      /\bif (?:you|we) (?:become|discover|learn|request)|\bupon (?:your )?request\b|\bbecome aware\b|\bcookies?\b|\bpossible\b|\b(?:take|taking) (?:\w+ )?(?:steps|measures)\b|\bcannot\b/i,
    reads: ['Once a year we delete old accounts.', 'The file is deleted when the job ends.'],
    leaves: ['If we learn that a child gave us data, we delete it.', 'You may delete your account.'],
  },
  {
    name: 'temporarily',
    says: /\btemporar(?:y|ily)(?: \w+)? (?:stor|cach|kept|keep|sav|retain|collect)\w*|\b(?:stored|cached|kept|saved|retained)(?: only)? temporarily\b|\bnot (?:permanently )?(?:stored|retained)\b[^.;]{0,40}\b(?:beyond|after|longer)\b/i,
    reads: ['Messages are temporarily stored.'],
    leaves: ['We store it.'],
  },
  {
    name: 'kept-by-law',
    says: /\b(?:retain|keep|store|hold)\b.{0,120}\b(?:required|oblig\w+|comply|tax|law)\b/i,
    unless: /\bhow long\b/i,
    reads: ['We keep invoices as tax law requires us to.'],
    leaves: ['We keep your data safe.'],
  },
  {
    name: 'for-logging',
    says: /\bstored for logging purposes\b|\bstored\b.{0,40}\bin accordance with applicable\b/i,
    reads: ['It may be stored for logging purposes.'],
    leaves: ['It is stored on our servers.'],
  },
];

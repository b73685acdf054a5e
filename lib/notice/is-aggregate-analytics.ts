import type { Topic } from './topics.ts';

/**
 * Whether a line speaks of measurement without personal data. A service hosted by someone else is a processor,
 * even where it gets no personal data; so in a list of processors only what the controller hosts itself counts.
 */
export function isAggregateAnalytics(text: string, topic: Topic | undefined): boolean {
  if (!mentions.test(text) || !measures.test(text) || !withoutPersonalData.test(text)) return false;
  return selfHosted.test(text) || topic !== 'processors';
}

/** Whether the controller hosts it itself. */
export function isSelfHosted(text: string): boolean {
  return selfHosted.test(text);
}

/** What a line must have to say that no personal data is in it: a quick look, which leaves out most lines. */
const mentions = /personal|anonym|aggregate/i;
const measures =
  /(?<!\b(?:no|without|any|nor) )\banalytics\b|\b(?:count|measure)\w*\b[^.]{0,200}\b(?:visit\w*|readers|views|traffic|downloads)\b|\b(?:usage|traffic|visitor|access) (?:data|statistics|trends)\b|\bstatistical\b/i;
const withoutPersonalData =
  /\bno personal(?:ly identifiable)? (?:information|data)\b|\b(?:anonymous|anonymi[sz]ed|in aggregate only|aggregate form only)\b|\bnot (?:collect|contain|include|record|hold|store) (?:any )?personal (?:information|data)\b/i;
const selfHosted =
  /\bself[- ]host(?:s|ed|ing)?\b|\bhost(?:s|ed)? (?:it |them )?(?:ourselves|itself)\b|\b(?:our|its) own (?:servers?|instance|infrastructure|machines?|copy)\b|\brun (?:it )?ourselves\b/i;

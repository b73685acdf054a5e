import { leadsWithinPage } from './leads-within-page.ts';
import type { Fact, Notice } from './model.ts';
import { nameColumns } from './name-columns.ts';
import type { Outline } from './outline.ts';
import { passagesOf } from './passages.ts';
import { readAnalytics } from './readers/read-analytics.ts';
import { readData } from './readers/read-data.ts';
import { isDateStamp, readAddendum, readDate, readSite } from './readers/read-head.ts';
import { readChangesPolicy, readContact, readController } from './readers/read-particulars.ts';
import { readProcessors } from './readers/read-processors.ts';
import { readPurposes } from './readers/read-purposes.ts';
import { readStatements } from './readers/read-statements.ts';
import { readUnread } from './readers/read-unread.ts';
import { ownNamesOf } from './recognise/own-names.ts';
import { type SectionTopic, topicsOf } from './topics.ts';
import { warningsOf } from './warnings/warnings-of.ts';

/** Takes a page's outline; gives what it says as a privacy notice. Never fails: what is not there is left out. */
export function readNotice(outline: Outline): Notice {
  return noticeIn(outline, topicsOf(outline.sections));
}

/** The same. Takes the topics of the outline's sections besides. */
export function noticeIn(written: Outline, topics: SectionTopic[]): Notice {
  const outline = nameColumns(written);
  const all = passagesOf(outline, topics);
  const passages = all.filter(({ line }) => !isDateStamp(line) && !leadsWithinPage(line, outline.url));
  const lists = {
    dataCollected: readData(passages),
    notCollected: [],
    sources: [],
    aggregateAnalytics: readAnalytics(passages),
    processors: readProcessors({ passages, url: outline.url, ownNames: ownNamesOf(outline) }),
    purposes: readPurposes(passages),
    legalBases: [],
    recipients: [],
    sharing: readStatements(passages, 'sharing'),
    rights: readStatements(passages, 'rights').map((fact) => ({ ...fact, kind: 'other' as const })),
    retention: readStatements(passages, 'retention'),
    transfers: readStatements(passages, 'transfers').map((fact) => ({ ...fact, countries: [] })),
    automatedDecisions: [],
    children: [],
    security: [],
  };
  const single = present({
    controller: readController(passages),
    contact: readContact(passages),
    changesPolicy: readChangesPolicy(passages),
  });
  const head = present({ lastUpdated: readDate(all, outline.margin), addendumTo: readAddendum(passages) });
  const facts: Fact[] = [...Object.values(lists).flat(), ...Object.values(single)];
  const notice: Notice = {
    version: 2,
    url: outline.url,
    title: outline.title,
    site: readSite(outline),
    ...head,
    ...lists,
    ...single,
    ...readUnread({ outline, passages: all, facts }),
    doubts: [],
  };
  return { ...notice, doubts: warningsOf({ notice, outline, passages: all }) };
}

/** Without the fields that are undefined, so that the model survives JSON. */
function present<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const found: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) found[name] = value;
  return found as never;
}

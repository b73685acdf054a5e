import { leadsWithinPage } from './leads-within-page.ts';
import type { Fact, Notice } from './model.ts';
import { nameColumns } from './name-columns.ts';
import type { Outline } from './outline.ts';
import { passagesOf } from './passages.ts';
import { withoutProcessors } from './processors/same-processor.ts';
import { readAnalytics } from './readers/read-analytics.ts';
import { readData } from './readers/read-data.ts';
import { isDateStamp, readAddendum, readDate, readSite } from './readers/read-head.ts';
import { readLegalBases } from './readers/read-legal-bases.ts';
import {
  readAutomatedDecisions,
  readChildren,
  readDpo,
  readSecurity,
  readSources,
} from './readers/read-other-statements.ts';
import { readChangesPolicy, readContact, readController } from './readers/read-particulars.ts';
import { readProcessors } from './readers/read-processors.ts';
import { readPurposes } from './readers/read-purposes.ts';
import { readRecipients } from './readers/read-recipients.ts';
import { readRetention } from './readers/read-retention.ts';
import { readRights } from './readers/read-rights.ts';
import { readSharing } from './readers/read-sharing.ts';
import { readTransfers } from './readers/read-transfers.ts';
import { readUnread } from './readers/read-unread.ts';
import { readingsOf } from './readings.ts';
import { ownNamesOf } from './recognise/own-names.ts';
import { settledOutline } from './settle/settled-outline.ts';
import type { WrittenOutline } from './settle/written-outline.ts';
import { type SectionTopic, topicsOf } from './topics.ts';
import { warningsOf } from './warnings/warnings-of.ts';

/** Takes a page's outline, settled or as it left the tab; gives what it says as a privacy notice. Never fails: what is not there is left out. */
export function readNotice(written: WrittenOutline): Notice {
  const outline = settledOutline(written);
  return noticeIn(outline, topicsOf(outline.sections));
}

/** The same. Takes the topics of the outline's sections besides. */
export function noticeIn(written: Outline, topics: SectionTopic[]): Notice {
  const outline = nameColumns(written);
  const all = passagesOf(outline, topics);
  const passages = all.filter(({ line }) => !isDateStamp(line) && !leadsWithinPage(line, outline.url));
  const readings = readingsOf(passages);
  const ownNames = ownNamesOf(outline);
  const processors = readProcessors({ passages, url: outline.url, ownNames });
  const lists = {
    ...readData(readings),
    sources: readSources(readings),
    aggregateAnalytics: readAnalytics(passages),
    processors,
    purposes: readPurposes(readings),
    legalBases: readLegalBases(readings),
    recipients: withoutProcessors(readRecipients(readings, ownNames), processors),
    sharing: readSharing(readings),
    rights: readRights(readings),
    retention: readRetention(readings),
    transfers: readTransfers(readings),
    automatedDecisions: readAutomatedDecisions(readings),
    children: readChildren(readings),
    security: readSecurity(readings),
  };
  const single = present({
    controller: readController(passages),
    contact: readContact(passages),
    dpo: readDpo(readings),
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

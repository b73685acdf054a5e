import { doubtsOf } from './doubts/doubts-of.ts';
import { leadsWithinPage } from './leads-within-page.ts';
import type { Fact, Notice } from './model.ts';
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
import { type SectionTopic, topicsOf } from './topics.ts';
import { atOnce, type Work } from './work.ts';

/** Takes a page's outline; gives what it says as a privacy notice. Never fails: what is not there is left out. */
export function readNotice(outline: Outline): Notice {
  return atOnce(noticeIn(outline, atOnce(topicsOf(outline.sections))));
}

/** The same, able to wait. Takes the topics of the outline's sections besides. */
export function* noticeIn(outline: Outline, topics: SectionTopic[]): Work<Notice> {
  const all = yield* passagesOf(outline, topics);
  const passages = all.filter(({ line }) => !isDateStamp(line) && !leadsWithinPage(line, outline.url));
  const lists = {
    dataCollected: yield* readData(passages),
    aggregateAnalytics: readAnalytics(passages),
    processors: yield* readProcessors(passages),
    purposes: yield* readPurposes(passages),
    sharing: yield* readStatements(passages, 'sharing'),
    rights: yield* readStatements(passages, 'rights'),
    retention: yield* readStatements(passages, 'retention'),
    transfers: yield* readStatements(passages, 'transfers'),
  };
  const single = present({
    controller: yield* readController(passages),
    contact: yield* readContact(passages),
    changesPolicy: yield* readChangesPolicy(passages),
  });
  yield;
  const head = present({ lastUpdated: readDate(all, outline.margin), addendumTo: readAddendum(passages) });
  const facts: Fact[] = [...Object.values(lists).flat(), ...Object.values(single)];
  const notice: Notice = {
    version: 1,
    url: outline.url,
    title: outline.title,
    site: readSite(outline),
    ...head,
    ...lists,
    ...single,
    ...(yield* readUnread(passages, facts)),
    doubts: [],
  };
  return { ...notice, doubts: yield* doubtsOf({ notice, outline, passages: all }) };
}

/** Without the fields that are undefined, so that the model survives JSON. */
function present<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const found: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) found[name] = value;
  return found as never;
}

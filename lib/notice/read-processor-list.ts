import type { Notice } from './model.ts';
import type { Outline } from './outline.ts';
import { noticeIn } from './read-notice.ts';
import { type SectionTopic, topicsOf } from './topics.ts';

/**
 * Takes the outline of a page whose heading says that it lists processors; gives them as a `Notice` of the kind
 * `processor-list`. Nothing where it lists none: then it is a page about processors.
 */
export function readProcessorList(outline: Outline): Notice | undefined {
  const notice = noticeIn(outline, topicsOfList(outline));
  return notice.processors.length > 0 ? { ...notice, documentKind: 'processor-list' } : undefined;
}

/** What its headings do not say is of processors: "European Union", "Infrastructure", "Our group". */
function topicsOfList({ sections }: Outline): SectionTopic[] {
  return topicsOf(sections).map((topic) =>
    topic.topic === undefined || topic.topic === 'transfers'
      ? { ...topic, topic: 'processors', inherited: true }
      : topic,
  );
}

import { type MarkTopic, markInk, markTopics } from '../notice/mark-topics.ts';

/** The name of a topic's highlight. Highlights are shared with the page's own scripts, so ours carry our name. */
export function highlightName(topic: MarkTopic | 'here'): string {
  return `noticed-${topic}`;
}

/** Every highlight there may be. */
export const highlightNames: string[] = [...markTopics.map(({ topic }) => topic), 'here' as const].map(
  highlightName,
);

/**
 * The rules that give the marks their colours. Background and ink are both set: a mark reads the same on a light page
 * and a dark one. The line that the reader came from is underlined besides.
 */
export const marksCss: string = [
  ...markTopics.map(({ topic, colour }) => rule(topic, `background-color: ${colour}; color: ${markInk}`)),
  rule('here', `background-color: #ffd400; color: ${markInk}; text-decoration: underline #8a4500`),
].join('\n');

function rule(topic: MarkTopic | 'here', declarations: string): string {
  return `::highlight(${highlightName(topic)}) { ${declarations}; }`;
}

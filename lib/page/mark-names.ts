import { type MarkTopic, markTopics } from '../notice/show/mark-topics.ts';

/** The name of a topic's highlight. Highlights are shared with the page's own scripts, so ours carry our name. */
export function highlightName(topic: MarkTopic | 'here'): string {
  return `noticed-${topic}`;
}

/** Every highlight there may be. */
export const highlightNames: string[] = [...markTopics.map(({ topic }) => topic), 'here' as const].map(
  highlightName,
);

/** The rules that give the marks their colours. The line that the reader came from is underlined besides. */
export const marksCss: string = [
  ...markTopics.map(({ topic, colour }) => rule(topic, `background-color: ${colour}; color: #000`)),
  rule('here', 'background-color: #ffc400; color: #000; text-decoration: underline #8a4500'),
].join('\n');

function rule(topic: MarkTopic | 'here', declarations: string): string {
  return `::highlight(${highlightName(topic)}) { ${declarations}; }`;
}

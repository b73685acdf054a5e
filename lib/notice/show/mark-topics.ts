import type { Fact, Notice } from '../model.ts';

/**
 * The topics that are told apart when everything that was read is marked in the page, and their colours: one table for
 * the marks and for the legend. Where two marks overlap, the earlier row lies on top. Black text on each has a contrast
 * of at least 12 : 1 (WCAG 2.2 asks for 4.5 : 1), and the ink is set with the ground: a mark reads the same on a light
 * page and a dark one.
 */
export const markTopics = [
  { topic: 'data', label: 'Data', colour: '#ffe08a', lists: ['dataCollected'] },
  { topic: 'processors', label: 'Processors', colour: '#a9d6ff', lists: ['processors'] },
  { topic: 'purposes', label: 'Purposes', colour: '#b5ecc0', lists: ['purposes'] },
  { topic: 'sharing', label: 'Sharing', colour: '#ffcfc2', lists: ['sharing'] },
  { topic: 'rights', label: 'Rights', colour: '#dcc9ff', lists: ['rights'] },
  { topic: 'retention', label: 'Retention', colour: '#e6e08f', lists: ['retention'] },
  { topic: 'transfers', label: 'Transfers', colour: '#aee9e9', lists: ['transfers'] },
  {
    topic: 'other',
    label: 'Other facts',
    colour: '#ecd6bf',
    lists: ['controller', 'contact', 'changesPolicy', 'aggregateAnalytics'],
  },
  { topic: 'unread', label: 'Not summarised', colour: '#dcdcdc', lists: ['unread'] },
] as const satisfies readonly MarkRow[];

export type MarkTopic = (typeof markTopics)[number]['topic'];

/** One colour in the page: which lists of a notice it stands for. */
interface MarkRow {
  topic: string;
  label: string;
  colour: `#${string}`;
  lists: readonly FactList[];
}

type FactList = {
  [Key in keyof Notice]-?: NonNullable<Notice[Key]> extends Fact | Fact[] ? Key : never;
}[keyof Notice];

/** The facts of a notice that a row stands for. */
export function factsOf(notice: Notice, { lists }: Pick<MarkRow, 'lists'>): Fact[] {
  return lists.flatMap((list): Fact[] => [notice[list] ?? []].flat());
}

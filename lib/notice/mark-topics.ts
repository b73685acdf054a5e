import type { Notice } from './model.ts';

/**
 * The topics that are told apart when everything that was read is marked in the page, and their colours:
 * one table for the marks and for the legend. Black text on each has a contrast of at least 12 : 1.
 */
export const markTopics = [
  { topic: 'data', label: 'Data', colour: '#ffe08a', lists: ['dataCollected'] },
  { topic: 'processors', label: 'Processors', colour: '#a9d6ff', lists: ['processors'] },
  { topic: 'purposes', label: 'Purposes', colour: '#b5ecc0', lists: ['purposes'] },
  { topic: 'analytics', label: 'Analytics', colour: '#dcc9ff', lists: ['aggregateAnalytics'] },
  {
    topic: 'rest',
    label: 'Rights, sharing and the rest',
    colour: '#ffcfc2',
    lists: ['rights', 'retention', 'transfers', 'sharing', 'controller', 'contact', 'changesPolicy'],
  },
] as const satisfies readonly MarkTopic[];

/** One colour in the page: which lists of a notice it stands for. */
export interface MarkTopic {
  topic: string;
  label: string;
  colour: `#${string}`;
  lists: readonly (keyof Notice)[];
}

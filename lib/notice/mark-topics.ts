import type { Fact, Notice } from './model.ts';

/** What a mark in the page is about. */
export type MarkTopic =
  | 'data'
  | 'processors'
  | 'purposes'
  | 'sharing'
  | 'rights'
  | 'retention'
  | 'transfers'
  | 'other'
  | 'unread';

/** One colour of the marks. The marks in the page and the legend in the popup are both made from this. */
export interface MarkRow {
  topic: MarkTopic;
  label: string;
  /** Background, under text of `markInk`: at least 9:1 (WCAG 2.2 asks for 4.5:1), on light and dark pages alike. */
  colour: string;
  factsOf: (notice: Notice) => Fact[];
}

/** The colour of marked text, whatever the page's own is. */
export const markInk = '#1a1a1a';

/** Where two marks overlap, the later row lies on top; so the topics that the notice is read for come last. */
export const markTopics: MarkRow[] = [
  { topic: 'unread', label: 'Not summarised', colour: '#d6d6d6', factsOf: ({ unread }) => unread },
  {
    topic: 'other',
    label: 'Other facts',
    colour: '#e3d3c4',
    factsOf: ({ controller, contact, changesPolicy, aggregateAnalytics }) => [
      ...[controller, contact, changesPolicy].filter((fact) => fact !== undefined),
      ...aggregateAnalytics,
    ],
  },
  { topic: 'transfers', label: 'Transfers', colour: '#b9e3e6', factsOf: ({ transfers }) => transfers },
  { topic: 'retention', label: 'Retention', colour: '#d9d0f5', factsOf: ({ retention }) => retention },
  { topic: 'rights', label: 'Rights', colour: '#c3e6b5', factsOf: ({ rights }) => rights },
  { topic: 'sharing', label: 'Sharing', colour: '#f7c6d4', factsOf: ({ sharing }) => sharing },
  { topic: 'purposes', label: 'Purposes', colour: '#ffd9ad', factsOf: ({ purposes }) => purposes },
  { topic: 'processors', label: 'Processors', colour: '#b8d4fa', factsOf: ({ processors }) => processors },
  { topic: 'data', label: 'Data', colour: '#fbe68a', factsOf: ({ dataCollected }) => dataCollected },
];

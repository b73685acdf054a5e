import { expect, test } from 'vitest';
import { doubtsOf } from '../../lib/notice/doubts/doubts-of.ts';
import { passagesOf } from '../../lib/notice/passages.ts';
import { readNotice } from '../../lib/notice/read-notice.ts';
import { readData } from '../../lib/notice/readers/read-data.ts';
import { readChangesPolicy, readContact, readController } from '../../lib/notice/readers/read-particulars.ts';
import { readProcessors } from '../../lib/notice/readers/read-processors.ts';
import { readPurposes } from '../../lib/notice/readers/read-purposes.ts';
import { readStatements } from '../../lib/notice/readers/read-statements.ts';
import { readUnread } from '../../lib/notice/readers/read-unread.ts';
import { speakerOf } from '../../lib/notice/recognise/speaker-of.ts';
import { topicsOf } from '../../lib/notice/topics.ts';
import { atOnce, type Work } from '../../lib/notice/work.ts';
import { outline } from './outlines.ts';

// Some 200,000 characters in which nobody is named and nothing is found, so that each step goes to the end.
const lines = Array.from(
  { length: 1000 },
  (_, at) => `- line ${at} of personal at dot controllers ${'words '.repeat(25)}`,
);
const headings = Array.from({ length: 1000 }, (_, at) => `## Colophon ${at} ${'and so on '.repeat(12)}`);
const page = outline(`# Privacy Notice\n## What we collect\n${lines.join('\n')}\n${headings.join('\n')}`);
const topics = atOnce(topicsOf(page.sections));
const passages = atOnce(passagesOf(page, topics));
const processors = Array.from(
  { length: 400 },
  (_, at) => `- Company${at} to host it, ${'and so on, '.repeat(20)}`,
);
const services = outline(`# Privacy Notice\n## Third-party services\nWe use:\n${processors.join('\n')}`);
const servicePassages = atOnce(passagesOf(services, atOnce(topicsOf(services.sections))));

const steps: Record<string, () => Work<unknown>> = {
  topics: () => topicsOf(page.sections),
  speaker: () => speakerOf(page.sections),
  passages: () => passagesOf(page, topics),
  data: () => readData(passages),
  purposes: () => readPurposes(passages),
  rights: () => readStatements(passages, 'rights'),
  processors: () => readProcessors(servicePassages),
  controller: () => readController(passages),
  contact: () => readContact(passages),
  changes: () =>
    readChangesPolicy(
      passages.map((passage) => ({
        ...passage,
        line: { ...passage.line, text: `change ${passage.line.text}` },
      })),
    ),
  unread: () => readUnread(passages, []),
  doubts: () => doubtsOf({ notice: readNotice(outline('# Privacy Notice')), outline: page, passages }),
};

/** So that no step is long, however long the page: of these the shorter has some 90,000 characters. */
test.each(Object.entries(steps))('a long page can wait within the step: %s', (_, begin) => {
  expect([...begin()].length).toBeGreaterThanOrEqual(9);
});

/** Of a notice of ordinary length each wait costs as much as to read some lines. */
test('a short page does not wait within a step', () => {
  const short = outline(
    `# Privacy Notice\n## What we collect\n${lines.slice(0, 10).join('\n')}\n## Third-party services\n${processors.slice(0, 10).join('\n')}`,
  );
  const own = atOnce(topicsOf(short.sections));
  const all = atOnce(passagesOf(short, own));
  for (const step of [topicsOf(short.sections), passagesOf(short, own), readData(all), readProcessors(all)]) {
    expect([...step]).toEqual([]);
  }
});

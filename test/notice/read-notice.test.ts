import { describe, expect, test } from 'vitest';
import { readNotice } from '../../lib/notice/read-notice.ts';
import { outline } from './outlines.ts';

const page = 'https://policies.python.org/pypi.org/Privacy-Notice/';

test('a table of contents says nothing of its own', () => {
  const notice = readNotice(
    outline(
      `# Privacy Notice\n## What we collect\n- Your name\n- [Your rights](${page}#rights)\n- [Links you follow](https://pypi.org/list)\n## How we use it\n- To write to you`,
    ),
  );
  expect(notice.dataCollected.map(({ text }) => text)).toEqual(['Your name', 'Links you follow']);
});

test('numbers written into the items are not part of them', () => {
  const notice = readNotice(
    outline(
      '# Privacy Notice\n## What we collect\n- (a) Your name;\n- (b) Your badge; and\n## How we use it\n- 1. To write to you\n- ii) To print it\n## Your rights\n- 2) To object',
    ),
  );
  expect(notice.dataCollected.map(({ text }) => text)).toEqual(['Your name', 'Your badge']);
  expect(notice.purposes.map(({ text }) => text)).toEqual(['To write to you', 'To print it']);
  expect(notice.rights.map(({ text }) => text)).toEqual(['To object']);
});

describe('the contact', () => {
  const contact = (text: string) =>
    readNotice(outline(`# Privacy Notice\n## What we collect\nYour name.\n## Contact\n${text}`)).contact
      ?.text;

  test.each([
    ['Write to data-team at python dot org.', 'data-team at python dot org'],
    ['Write to data [at] python [dot] org.', 'data [at] python [dot] org'],
    ['Please use our [form](https://www.python.org/form/).', 'https://www.python.org/form/'],
    ['Ask us at the desk at PyCon US.', undefined],
  ])('%s', (text, address) => expect(contact(text)).toBe(address));
});

test('a deletion after some time is retention, wherever it stands', () => {
  const { retention } = readNotice(
    outline(
      '# Privacy Notice\n## What we collect\nYour name.\n## Your account\nA closed account is removed within 90 days. Spam is removed.',
    ),
  );
  expect(retention.map(({ text }) => text)).toEqual(['A closed account is removed within 90 days.']);
});

test('a purpose is opt-in where another cell of its row says so', () => {
  const row = (cells: string[]) => ({
    kind: 'row' as const,
    depth: 0,
    text: cells.join(' '),
    links: [],
    strong: [],
    breaks: [(cells[0]?.length ?? 0) + 1],
    columns: ['Purpose', 'Legal basis'],
  });
  const page = outline('# Privacy Notice\n## How we use it');
  page.sections[1]?.lines.push(row(['To pay you', 'Contract']), row(['To send news', 'Consent (opt-in)']));
  expect(readNotice(page).purposes.map(({ text, optIn }) => [text, optIn])).toEqual([
    ['To pay you', false],
    ['To send news', true],
  ]);
});

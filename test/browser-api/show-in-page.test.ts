import { expect, test, vi } from 'vitest';
import {
  clearMarks,
  type MarkScripting,
  openAt,
  showAllInPage,
  showInPage,
} from '../../lib/browser/show-in-page.ts';
import { readNotice } from '../../lib/notice/read-notice.ts';
import { outline } from '../notice/outlines.ts';

const fact = { text: 'Names', quote: 'We log names.', heading: 'Data', suffix: 'Next.' };
const source = { quote: 'We log names.', heading: 'Data', suffix: 'Next.' };

/** A page that answers as told, and a list of what was done to it. */
function pageThatAnswers(result: unknown) {
  const done: unknown[] = [];
  const scripting: MarkScripting = {
    executeScript: async (injection) => {
      done.push('files' in injection ? injection.files : injection.args);
      return [{ result }];
    },
    insertCSS: async () => void done.push('insert'),
    removeCSS: async () => {
      done.push('remove');
      throw new Error('There is no such sheet.');
    },
  };
  return { scripting, done };
}

test('prepares the page, once, and hands it what it needs', async () => {
  const { scripting, done } = pageThatAnswers({ shown: 1, missing: [] });
  expect(await showInPage(7, fact, scripting)).toEqual({ shown: 1, missing: [] });
  expect(done).toEqual(['remove', 'insert', ['/mark-page.js'], [source]]);
});

test('hands over every fact by its topic', async () => {
  const notice = readNotice(
    outline(
      '# Privacy Notice\n## What we collect\nWe log names. Why not?\n## Contact\nWrite to a@b.example.',
    ),
  );
  const { scripting, done } = pageThatAnswers({ shown: 3, missing: [] });
  await showAllInPage(7, notice, scripting);
  const quotes = Object.entries((done.at(-1) as [Record<string, { quote: string }[]>])[0]).flatMap(
    ([topic, sources]) => sources.map(({ quote }) => [topic, quote]),
  );
  expect(quotes).toEqual([
    ['data', 'We log names.'],
    ['other', 'Write to a@b.example.'],
    ['unread', 'Why not?'],
  ]);
});

test.each([undefined, null, 'shown', {}, { shown: 1.5, missing: [] }, { shown: 1, missing: [2] }])(
  'an answer of the wrong shape: %j',
  async (answer) => {
    await expect(showInPage(7, fact, pageThatAnswers(answer).scripting)).rejects.toThrow('no answer');
  },
);

test('clears the marks and their style sheet, without preparing', async () => {
  const { scripting, done } = pageThatAnswers(undefined);
  await clearMarks(7, scripting);
  expect(done).toEqual([[], 'remove']);
});

test.each([
  ['marks it once it is there', true, true, { shown: 1, missing: [] }],
  ['leaves it to the fragment without permission', false, true, undefined],
  ['leaves it to the fragment where the tab never loads', true, false, undefined],
])('opens a notice at a sentence: %s', async (_, permitted, loaded, marked) => {
  const { scripting } = pageThatAnswers({ shown: 1, missing: [] });
  const openTab = vi.fn(async () => 7);
  const browser = {
    scripting,
    openTab,
    hasPermission: async () => permitted,
    tabLoaded: async () => loaded,
  };
  expect(await openAt('https://policies.python.org/x/#part', fact, browser)).toEqual(marked);
  expect(openTab).toHaveBeenCalledWith('https://policies.python.org/x/#:~:text=We%20log%20names.');
});

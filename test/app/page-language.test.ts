import { expect, test } from 'vitest';
import { otherLanguage } from '../../lib/app/page-language.ts';
import { makeLink } from '../notice/make-notice.ts';

const page = { url: 'https://example.de/', title: '', noticeLinks: [] };

test.each(['en', 'en-GB', 'EN', 'en_US', ' en', '', undefined])('English, or not said: %j', (lang) => {
  expect(otherLanguage({ ...page, ...(lang !== undefined && { lang }) })).toBeUndefined();
});

test.each([
  ['de', 'German'],
  ['pt-BR', 'Portuguese'],
  ['zh_Hant', 'Chinese'],
])('%s is %s', (code, name) => {
  expect(otherLanguage({ ...page, lang: code })).toEqual({ code, name });
});

test.each(['x-klingon', '<b>', '12'])('a code that nobody knows has no name: %s', (code) => {
  expect(otherLanguage({ ...page, lang: code })).toEqual({ code });
});

test('with the page’s English version', () => {
  const englishVersion = makeLink('https://example.de/en/', 'English');
  expect(otherLanguage({ ...page, lang: 'de', englishVersion })).toMatchObject({ englishVersion });
});

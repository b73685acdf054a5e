import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { language, plural, t } from '../lib/messages.ts';
import { catalogueOf, locales, speak } from './messages.ts';

const english = catalogueOf('en');
const root = join(import.meta.dirname, '..');

/** `kindsOfData` of `kindsOfData_few`; nothing for a message that speaks of no number. */
function stemOf(key: string): string | undefined {
  const stem = /^(.*)_(?:zero|one|two|few|many|other)$/.exec(key)?.[1];
  return stem !== undefined && `${stem}_other` in english ? stem : undefined;
}

/** The English message of a key; a form that English does not have is held against its `other`. */
const model = (key: string) => english[key] ?? english[`${stemOf(key)}_other`];

/** A form of a plural stands for all of them. */
const withoutForms = (keys: string[]) => [...new Set(keys.map((key) => stemOf(key) ?? key))].sort();

describe.each(locales)('the messages in %s', (locale) => {
  const own = catalogueOf(locale);

  it('are those of the English, none missing and none over', () => {
    expect(withoutForms(Object.keys(own))).toEqual(withoutForms(Object.keys(english)));
  });

  it('name their language as the browser does', () => {
    expect(own.language?.message).toBe(locale.replace('_', '-'));
  });

  it('have each form of a number that the language has', () => {
    const { pluralCategories } = new Intl.PluralRules(own.language?.message).resolvedOptions();
    // In French, Spanish and Portuguese this is of millions.
    const needed = pluralCategories.filter((form) => form !== 'many' || locale === 'ar');
    for (const stem of new Set(Object.keys(english).flatMap((key) => stemOf(key) ?? []))) {
      const forms = Object.keys(own)
        .filter((key) => stemOf(key) === stem)
        .map((key) => key.slice(stem.length + 1));
      expect(forms.sort(), stem).toEqual([...needed].sort());
    }
  });

  it('have the parameters of the English, each under its number', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(own)) {
      const stem = stemOf(key);
      const model = english[stem ? `${stem}_other` : key];
      const names = Object.keys(model?.placeholders ?? {}).sort();
      const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name ?? '');
      expect(Object.keys(placeholders).sort(), key).toEqual([...new Set(used)].sort());
      for (const [name, { content }] of Object.entries(placeholders)) {
        expect(content, `${key}: ${name}`).toBe(`$${names.indexOf(name) + 1}`);
      }
      // The number itself may be left out of a form that says it in a word.
      if (!stem) expect(Object.keys(placeholders).sort(), key).toEqual(names);
    }
  });

  it('fit where the stores and the browsers put them', () => {
    expect(own.extName?.message).toBe('Noticed');
    // Chrome's limit.
    expect(own.extSummary?.message.length).toBeLessThanOrEqual(132);
    for (const [key, { message }] of Object.entries(own)) {
      expect(message.trim(), key).toBe(message);
      expect(message, key).not.toBe('');
      expect(message.length, key).toBeLessThanOrEqual(Math.max(2.2 * (model(key)?.message.length ?? 0), 40));
    }
  });
});

it('no message is unused', () => {
  const sources = ['components', 'lib', 'entrypoints', 'wxt.config.ts'].flatMap(textsIn).join('\n');
  const unused = withoutForms(Object.keys(english)).filter((key) => !isUsed(key, sources));
  expect(unused).toEqual([]);
});

describe('a message', () => {
  it('takes its parameters whatever their order, and a notice’s "$1" as it stands', () => {
    speak('en');
    expect(t('noticeOfAt', { organisation: 'Acme $1', host: 'acme.example' })).toBe(
      'Notice of Acme $1 (acme.example).',
    );
  });

  it.each([
    ['en', 1, '1 kind of data'],
    ['en', 0, '0 kinds of data'],
    ['en', 1234, '1,234 kinds of data'],
    ['fr', 0, '0 type de données'],
    ['de', 2, '2 Arten von Daten'],
    ['pt_BR', 1_000_000, '1.000.000 tipos de dados'],
  ])('in %s of %d', (locale, count, said) => {
    speak(locale);
    expect(plural('kindsOfData', count)).toBe(said);
  });

  it('says which language it is in', () => {
    speak('pt_BR');
    expect(language()).toBe('pt-BR');
  });
});

function textsIn(path: string): string[] {
  const full = join(root, path);
  if (path.endsWith('.ts')) return [readFileSync(full, 'utf8')];
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(full, file), 'utf8'));
}

/** By its key in quotes, or by a template that ends or begins as it does: `topic_${topic}`, `${kind}_kind`. */
function isUsed(key: string, sources: string): boolean {
  if (sources.includes(`'${key}'`) || sources.includes(`__MSG_${key}__`)) return true;
  const parts = key.split('_');
  return parts.some(
    (_, at) =>
      at > 0 &&
      (sources.includes(`\`${parts.slice(0, at).join('_')}_\${`) ||
        sources.includes(`}_${parts.slice(at).join('_')}\``)),
  );
}

import type catalogue from '../public/_locales/en/messages.json';

/**
 * Every text of the project's own, in the user's language, from `public/_locales`. The types come from the English
 * messages: a key that is not there, or a parameter that is missing, does not compile.
 */
export interface MessageSource {
  /** Gives the message in the user's language, `$1` … `$9` replaced; empty where there is none of that key. */
  getMessage(key: string, substitutions?: string[]): string;
}

type Catalogue = typeof catalogue;
/** Messages that speak of a number have one text for each form: `processors_one`, `processors_other`. */
export type PluralKey = keyof Catalogue extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;
export type MessageKey = Exclude<keyof Catalogue, `${PluralKey}_${Intl.LDMLPluralRule}`>;

type Placeholders<Key extends keyof Catalogue> = Catalogue[Key] extends { placeholders: infer Named }
  ? keyof Named
  : never;
/** The parameters of a message, each by the name of its placeholder. */
export type Params<Key extends keyof Catalogue, Value = string | number> = {
  [Name in Placeholders<Key>]: Value;
};
/** A list of arguments that is empty where a message has no parameter. */
export type ParamsArgument<Given> = keyof Given extends never ? [] : [params: Given];

let source: MessageSource = { getMessage: () => '' };

/** Called once by whoever mounts the interface. */
export function setMessages(from: MessageSource): void {
  source = from;
}

/** The language that the messages are in: that of the browser where there is a translation, else English. */
export function language(): string {
  return source.getMessage('language') || 'en';
}

/** The direction in which that language is written. */
export function direction(): 'ltr' | 'rtl' {
  return rightToLeft.has(language().split(/[-_]/, 1)[0] ?? '') ? 'rtl' : 'ltr';
}

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

/** One message. */
export function t<Key extends MessageKey>(key: Key, ...[params]: ParamsArgument<Params<Key>>): string {
  return source.getMessage(key, inOrder(params));
}

/** A message that speaks of a number, in the form that the language has for it; the number is its `count`. */
export function plural<Key extends PluralKey>(
  key: Key,
  count: number,
  ...[params]: ParamsArgument<Omit<Params<`${Key}_other`>, 'count'>>
): string {
  const substitutions = inOrder({ ...params, count: number(count) });
  const form = new Intl.PluralRules(language()).select(count);
  // French has a form for millions, which no text here needs.
  return (
    source.getMessage(`${key}_${form}`, substitutions) || source.getMessage(`${key}_other`, substitutions)
  );
}

/** "1,234" */
export function number(count: number): string {
  return new Intl.NumberFormat(language()).format(count);
}

/** "a, b, and c" */
export function list(items: string[]): string {
  return new Intl.ListFormat(language()).format(items);
}

/** The browsers number parameters; in `public/_locales` each placeholder has the number of its name in the alphabet. */
function inOrder(params: object | undefined): string[] {
  return Object.entries(params ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => String(value));
}

import { expect } from 'vitest';
import type { ReadResult } from '../../lib/notice/model.ts';

/**
 * Holds a reading against what must be true of every one, whatever the page: its shape to the last field, addresses
 * that are safe to open, text that shows what it says. Written on its own, apart from the code that it checks.
 */
export function checkResult(result: ReadResult): void {
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  const problems = [...shapeProblems(result), ...textProblems(result, 'result')];
  expect(problems).toEqual([]);
}

type Shape = Record<string, (value: unknown) => boolean>;

const isText = (value: unknown) => typeof value === 'string';
const isNumber = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;
const isFlag = (value: unknown) => typeof value === 'boolean';
const maybe = (check: (value: unknown) => boolean) => (value: unknown) => value === undefined || check(value);
const listOf = (check: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(check);
const object = (shape: Shape) => (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).every((key) => Object.hasOwn(shape, key)) &&
  Object.entries(shape).every(([key, check]) => check((value as Record<string, unknown>)[key]));

/** http(s), without credentials, as the URL standard writes it. */
function isSafeAddress(value: unknown): boolean {
  const url = typeof value === 'string' ? URL.parse(value) : null;
  return (
    url !== null &&
    url.href === value &&
    /^https?:$/.test(url.protocol) &&
    url.username === '' &&
    url.password === '' &&
    /^[!-~]+$/.test(url.href)
  );
}

const factShape: Shape = {
  text: isText,
  quote: isText,
  heading: isText,
  prefix: maybe(isText),
  suffix: maybe(isText),
};
const fact = object(factShape);
const link = object({
  text: isText,
  url: isSafeAddress,
  written: (value) => value === 'link' || value === 'bare',
});
const notice = object({
  version: (value) => value === 1,
  url: isSafeAddress,
  title: isText,
  site: (value) => typeof value === 'string' && /^[a-z\d.-]+$/.test(value),
  lastUpdated: maybe(isText),
  addendumTo: maybe(object({ title: isText, url: isSafeAddress })),
  controller: maybe(fact),
  dataCollected: listOf(object({ ...factShape, category: isText })),
  aggregateAnalytics: listOf(
    object({ ...factShape, tool: isText, selfHosted: isFlag, data: listOf(isText) }),
  ),
  processors: listOf(
    object({
      ...factShape,
      name: (value) => typeof value === 'string' && value !== '',
      purpose: maybe(isText),
      dataHandling: maybe(isText),
      dataSent: listOf(isText),
      personalData: (value) => value === undefined || value === false,
      dpa: maybe(link),
      privacyPolicy: maybe(link),
      otherLinks: listOf(link),
    }),
  ),
  purposes: listOf(object({ ...factShape, optIn: isFlag })),
  sharing: listOf(fact),
  rights: listOf(fact),
  retention: listOf(fact),
  transfers: listOf(fact),
  contact: maybe(fact),
  changesPolicy: maybe(fact),
  unread: listOf(fact),
  coverage: object({ sentences: isNumber, inFacts: isNumber }),
  doubts: listOf(() => true),
});

const shapes: Record<ReadResult['status'], (value: unknown) => boolean> = {
  notice: object({ status: isText, notice }),
  'not-a-notice': object({ status: isText, url: isSafeAddress, title: isText, noticeLinks: listOf(link) }),
  failed: object({ status: isText, url: isSafeAddress, reason: isText }),
};

function shapeProblems(result: ReadResult): string[] {
  return shapes[result.status](result) ? [] : [`wrong shape: ${JSON.stringify(result).slice(0, 2000)}`];
}

/** Controls, zero-width characters, and those that turn the writing direction. */
const unshowable = /[\p{Cc}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/u;

function textProblems(value: unknown, path: string): string[] {
  if (typeof value === 'string') return unshowable.test(value) ? [`${path}: ${JSON.stringify(value)}`] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textProblems(inner, `${path}.${key}`));
}

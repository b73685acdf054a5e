import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Notice } from '../../lib/notice/model.ts';
import { toJson } from '../../lib/notice/show/to-json.ts';
import { isNotice } from '../../lib/notice/validate.ts';
import {
  conferenceNotice,
  indexNotice,
  silentNotice,
  umbrellaNotice,
  warnedNotice,
} from '../components/sample-notices.ts';

// `docs/notice.schema.json` says of a value what `isNotice` says, which the compiler holds to the types: for whole notices,
// and for each notice with any one value of it taken away or replaced.

interface Schema {
  $ref?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  minimum?: number;
  minItems?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  $defs?: Record<string, Schema>;
}

const root = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../docs/notice.schema.json'), 'utf8'),
) as Schema;
const notices = { indexNotice, umbrellaNotice, conferenceNotice, warnedNotice, silentNotice };

it.each(Object.entries(notices))('%s is valid, and reads back as it was', (_, notice) => {
  const json = JSON.parse(toJson({ layers: [notice, umbrellaNotice] }));
  expect(isValid(json, root)).toBe(true);
  expect(json.layers[0]).toEqual(notice);
  expect(json.layers.every(isNotice)).toBe(true);
});

it.each(Object.entries(notices))(
  '%s: what breaks the types breaks the schema, and the other way round',
  (_, notice) => {
    let broken = 0;
    for (const changed of changes(notice)) {
      const fits = isNotice(changed);
      if (!fits) broken++;
      expect(isValid({ layers: [changed] }, root), JSON.stringify(changed).slice(0, 300)).toBe(fits);
    }
    expect(broken).toBeGreaterThan(20);
  },
);

it('knows every property of the sample notices', () => {
  const known = new Set(Object.keys(root.$defs?.Notice?.properties ?? {}));
  const used = Object.values(notices).flatMap(Object.keys);
  expect([...new Set(used)].filter((key) => !known.has(key))).toEqual([]);
});

/** The notice with each value in it, and in the first item of each list, left out or replaced by one of another kind. */
function* changes(notice: Notice): Generator<unknown> {
  for (const path of pathsIn(notice)) {
    for (const value of [undefined, null, 7, 'something else', [], {}, true])
      yield withValue(notice, path, value);
  }
}

function pathsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    Array.isArray(value) && key !== '0' ? [] : [[key], ...pathsIn(item).map((rest) => [key, ...rest])],
  );
}

function withValue(whole: unknown, [key, ...rest]: string[], value: unknown): unknown {
  const copy = Array.isArray(whole) ? [...whole] : { ...(whole as object) };
  if (key === undefined) return value;
  if (rest.length === 0 && value === undefined && !Array.isArray(copy)) Reflect.deleteProperty(copy, key);
  else Reflect.set(copy, key, rest.length === 0 ? value : withValue(Reflect.get(copy, key), rest, value));
  return copy;
}

/** The part of JSON Schema that the file makes use of. */
function isValid(value: unknown, schema: Schema): boolean {
  const {
    $ref,
    type,
    enum: choices,
    pattern,
    minimum,
    minItems,
    properties = {},
    required = [],
    items,
  } = schema;
  if ($ref) return isValid(value, root.$defs?.[$ref.replace('#/$defs/', '')] ?? expect.fail($ref));
  if ('const' in schema && value !== schema.const) return false;
  if (choices && !choices.includes(value)) return false;
  if (type && !isOfType(value, type)) return false;
  if (pattern && !new RegExp(pattern).test(String(value))) return false;
  if (minimum !== undefined && Number(value) < minimum) return false;
  if (Array.isArray(value)) {
    return value.length >= (minItems ?? 0) && value.every((item) => !items || isValid(item, items));
  }
  if (typeof value !== 'object' || value === null) return true;
  return (
    required.every((key) => key in value) &&
    Object.entries(properties).every(
      ([key, inner]) => !(key in value) || isValid(Reflect.get(value, key), inner),
    )
  );
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

import { safeUrl } from './safe-url.ts';

/** Says of any value whether it has the shape of a `T`. */
export type Check<T> = (value: unknown) => value is T;

/** One check for each property of `T`, and the compiler names the one that is missing. Others are let be. */
export function shape<T extends object>(checks: { [K in keyof T]-?: Check<T[K]> }): Check<T> {
  const table: [string, Check<unknown>][] = Object.entries(checks);
  return (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    table.every(([key, check]) => check(Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined));
}

export const isString: Check<string> = (value) => typeof value === 'string';

export const isBoolean: Check<boolean> = (value) => typeof value === 'boolean';

export const isCount: Check<number> = (value): value is number =>
  Number.isInteger(value) && Number(value) >= 0;

/** http(s), absolute, without credentials, as the URL standard writes it: the model's rule for addresses holds for what others hand us, too. */
export const isUrl: Check<string> = (value): value is string => isString(value) && safeUrl(value) === value;

/** ISO 8601, as `toISOString` writes it. */
export const isMoment: Check<string> = (value): value is string =>
  isString(value) && !Number.isNaN(Date.parse(value));

export function oneOf<const T extends string | number | boolean>(...values: readonly T[]): Check<T> {
  return (value): value is T => values.some((one) => one === value);
}

export function listOf<T>(item: Check<T>): Check<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every(item);
}

export function optional<T>(check: Check<T>): Check<T | undefined> {
  return (value): value is T | undefined => value === undefined || check(value);
}

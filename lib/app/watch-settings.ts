import { type Check, isCount, isMoment, isString, listOf, optional, shape } from '../text/shape.ts';
import type { FetchFailure } from './popup-state.ts';
import type { StorageArea } from './store.ts';

/** What is stored while the user watches the notices. Nothing is stored while not. */
export interface Watch {
  /** When the notices are looked at next, ISO 8601. */
  next: string;
  /** How many looks in a row failed. */
  failures: number;
  /** When they were last looked at, whatever came of it. */
  last?: string;
  /** Why the last look failed. */
  failure?: FetchFailure | 'metered';
  /** Titles of notices whose facts changed, until the user has seen them. */
  changed: string[];
}

const isWatch: Check<Watch> = shape<Watch>({
  next: isMoment,
  failures: isCount,
  last: optional(isMoment),
  failure: optional(isString) as Check<Watch['failure']>,
  changed: listOf(isString),
});

const key = 'watch/1';

/** Whether and how the user watches; nothing where it is off, or damaged. */
export async function readWatch(area: StorageArea): Promise<Watch | undefined> {
  const value = (await area.get(key))[key];
  return isWatch(value) ? value : undefined;
}

export async function writeWatch(area: StorageArea, watch: Watch | undefined): Promise<void> {
  await (watch ? area.set({ [key]: watch }) : area.remove([key]));
}

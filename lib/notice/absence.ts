import type { Notice } from './model.ts';

/** `none`: the notice does not state it; else so many of its sentences were not sorted, and one may. */
export type Absence = 'none' | { unsorted: number };

/** Takes a list that is empty; says whether the notice is known not to fill it. */
export function absence(notice: Notice, _list: keyof Notice): Absence {
  return notice.unread.length === 0 ? 'none' : { unsorted: notice.unread.length };
}

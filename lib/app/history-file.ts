import type { Notice } from '../notice/model.ts';
import { isNotice } from '../notice/validate.ts';
import { type Check, isBoolean, isMoment, isUrl, listOf, oneOf, shape } from '../text/shape.ts';
import { withoutQuery } from '../text/without-query.ts';

/** All versions of one notice that a computer has seen, oldest first. */
export interface NoticeHistory {
  /** Origin and path. */
  url: string;
  versions: { notice: Notice; at: string; acknowledged: boolean }[];
}

/** The history as the text of a file, which another computer can read. */
export function historyFile(histories: NoticeHistory[]): string {
  return `${JSON.stringify({ noticedHistory: 1, histories } satisfies HistoryFile)}\n`;
}

/** Characters: twice what can be stored. A larger file is none of ours. */
const largestFile = 20_000_000;

/** What a file holds, every notice of it checked whole; nothing where it is no history, or damaged anywhere. */
export function parseHistoryFile(text: string): NoticeHistory[] | undefined {
  if (text.length > largestFile) return;
  try {
    const file: unknown = JSON.parse(text);
    return isHistoryFile(file) ? file.histories : undefined;
  } catch {
    return;
  }
}

interface HistoryFile {
  noticedHistory: 1;
  histories: NoticeHistory[];
}

type VersionInFile = NoticeHistory['versions'][number];
const isVersion = shape<VersionInFile>({ notice: isNotice, at: isMoment, acknowledged: isBoolean });
const hasShape = shape<NoticeHistory>({ url: isUrl, versions: listOf(isVersion) });

/** Each version is of the notice that it stands under. */
const isHistory: Check<NoticeHistory> = (value): value is NoticeHistory =>
  hasShape(value) &&
  withoutQuery(value.url) === value.url &&
  value.versions.every(({ notice }) => notice.url === value.url);

const isHistoryFile = shape<HistoryFile>({ noticedHistory: oneOf(1), histories: listOf(isHistory) });

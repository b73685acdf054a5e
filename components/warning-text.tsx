import type { ComponentChildren } from 'preact';
import type { Warning } from '../lib/notice/model.ts';
import { NoticeText } from './notice-text.tsx';

/** What a warning says. */
export function warningText({ text }: Warning): ComponentChildren {
  return <NoticeText>{text}</NoticeText>;
}

import type { ComponentChildren } from 'preact';
import type { Doubt } from '../lib/notice/model.ts';
import { NoticeText } from './notice-text.tsx';

/** What a warning says. */
export function warningText({ text }: Doubt): ComponentChildren {
  return <NoticeText>{text}</NoticeText>;
}

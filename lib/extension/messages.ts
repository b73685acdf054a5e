import type { Fact } from '../notice/model.ts';
import { isUrl, oneOf, shape } from '../notice/shape.ts';
import { isFact } from '../notice/validate.ts';

/** What the detector tells the background: this tab holds a page that looks like a notice. */
export interface NoticeFound {
  type: 'notice-found';
}

/** What the popup asks of the background: open a notice at a fact's sentence. Opening a tab ends the popup. */
export interface ShowSource {
  type: 'show-source';
  url: string;
  fact: Fact;
}

// Messages cross a boundary, so nothing about their shape is taken on trust.

/** True for exactly the detector's message. */
export const isNoticeFound = shape<NoticeFound>({ type: oneOf('notice-found') });

/** True for exactly the popup's. */
export const isShowSource = shape<ShowSource>({ type: oneOf('show-source'), url: isUrl, fact: isFact });

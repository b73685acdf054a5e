/** What the detector tells the background: this tab holds a page that looks like a notice. */
export interface NoticeFound {
  type: 'notice-found';
}

/** True for exactly that message. Messages cross a boundary, so nothing about their shape is taken on trust. */
export function isNoticeFound(message: unknown): message is NoticeFound {
  return (
    typeof message === 'object' && message !== null && 'type' in message && message.type === 'notice-found'
  );
}

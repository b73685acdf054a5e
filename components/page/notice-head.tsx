import { t } from '../../lib/messages.ts';
import type { Notice } from '../../lib/notice/model.ts';

/** A notice as the head of a column: its title and date, as written. */
export function NoticeHead({ notice, isBase = false }: { notice: Notice; isBase?: boolean }) {
  return (
    <>
      <b lang="en" dir="auto">
        {notice.title}
      </b>
      <span class="soft">
        {isBase ? t('page_appliesToAll') : <span lang="en">{notice.lastUpdated ?? t('noDate')}</span>}
      </span>
    </>
  );
}

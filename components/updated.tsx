import { language, t } from '../lib/messages.ts';
import { sayWrittenDate } from '../lib/notice/show/say-time.ts';
import { NoticeText } from './notice-text.tsx';
import { rich } from './rich-text.tsx';

/** Since when the notice speaks: in the user's language, and beside it as the notice writes it. */
export function Updated({ date }: { date: string | undefined }) {
  if (!date) return <>{t('noDate')}</>;
  const own = sayWrittenDate(date, language());
  return (
    <>
      {rich('updated', { date: own ?? <NoticeText>{date}</NoticeText> })}
      {own && (
        <>
          {' '}
          (<NoticeText>{date}</NoticeText>)
        </>
      )}
    </>
  );
}

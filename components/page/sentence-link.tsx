import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Fact, Notice } from '../../lib/notice/model.ts';
import { textFragment } from '../../lib/notice/show/text-fragment.ts';
import { isNoticePlace } from '../../lib/sites.ts';
import { PageContext } from './page-actions.ts';

/**
 * Leads to a fact's sentence in its notice. A click has it marked there, where the extension may act: on the PSF's
 * own. On others, and opened in any other way, the browser's own text fragment shows it.
 */
export function SentenceLink({
  notice,
  fact,
  children,
}: {
  notice: Notice;
  fact: Fact;
  children: ComponentChildren;
}) {
  const { showSource } = useContext(PageContext);
  const show = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!isNoticePlace(new URL(notice.url))) return;
    event.preventDefault();
    showSource(notice.url, fact);
  };
  return (
    <a
      class="sentence"
      href={notice.url + textFragment(fact)}
      target="_blank"
      rel="noreferrer"
      lang="en"
      dir="auto"
      title={fact.quote}
      onClick={show}
    >
      {children}
    </a>
  );
}

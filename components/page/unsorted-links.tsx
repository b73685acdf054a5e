import { plural, t } from '../../lib/messages.ts';
import type { Fact, Notice } from '../../lib/notice/model.ts';
import { SentenceLink } from './sentence-link.tsx';

/** Not found, and which sentences may say it: nobody is told that a notice is silent where that is not known. */
export function UnsortedLinks({ notice, facts }: { notice: Notice; facts: Fact[] }) {
  return (
    <details>
      <summary>
        {t('notFound')} <span class="soft">{plural('sentencesUnsorted', facts.length)}</span>
      </summary>
      <ul>
        {facts.map((fact) => (
          <li key={fact.quote}>
            <SentenceLink notice={notice} fact={fact}>
              {fact.text}
            </SentenceLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

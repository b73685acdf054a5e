import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../lib/messages.ts';

/** A part of the summary under its heading, with what its term means where it has one. */
export function Section(props: {
  id: string;
  title: ComponentChildren;
  /** Beside the heading. */
  remark?: ComponentChildren;
  term?: { name: string; meaning: string };
  children: ComponentChildren;
}) {
  const { id, title, remark, term, children } = props;
  const [explained, setExplained] = useState(false);
  const meaningId = `${id}-meaning`;
  return (
    <section class="section">
      <div class="heading">
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {term && (
          <button
            type="button"
            class="what"
            aria-label={t('whatIs', { term: term.name })}
            title={t('whatIs', { term: term.name })}
            aria-expanded={explained}
            aria-controls={meaningId}
            onClick={() => setExplained(!explained)}
          >
            <span aria-hidden="true">?</span>
          </button>
        )}
        {remark && <span class="remark">{remark}</span>}
      </div>
      {term && (
        <p id={meaningId} class="meaning" hidden={!explained}>
          {term.meaning}
        </p>
      )}
      {children}
    </section>
  );
}

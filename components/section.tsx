import type { ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { t } from '../lib/messages.ts';
import { PopupContext } from './popup-context.ts';

/** What a button in the heading unfolds at the section's end. */
export interface Addition {
  /** Part of an id. */
  key: string;
  label: string;
  content: ComponentChildren;
}

/** A part of the summary under its heading, with what its term means where it has one, and what base notices add. */
export function Section(props: {
  id: string;
  title: ComponentChildren;
  /** Beside the heading. */
  remark?: ComponentChildren;
  term?: { name: string; meaning: string };
  additions?: Addition[];
  children: ComponentChildren;
}) {
  const { id, title, remark, term, additions = [], children } = props;
  const { filter } = useContext(PopupContext);
  const [open, setOpen] = useState<Record<string, boolean>>({});
  const toggle = (key: string) => setOpen({ ...open, [key]: !open[key] });
  const meaningId = `${id}-meaning`;
  const isOpen = (key: string) => open[key] === true || filter !== '';
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
            aria-expanded={open.meaning === true}
            aria-controls={meaningId}
            onClick={() => toggle('meaning')}
          >
            <span aria-hidden="true">?</span>
          </button>
        )}
        <span class="remarks">
          {remark && <span class="remark">{remark}</span>}
          {additions.map(({ key, label }) => (
            <button
              key={key}
              type="button"
              class="text-button"
              data-adds
              aria-expanded={isOpen(key)}
              aria-controls={`${id}-${key}`}
              onClick={() => toggle(key)}
            >
              {label}
            </button>
          ))}
        </span>
      </div>
      {term && (
        <p id={meaningId} class="meaning" hidden={!open.meaning}>
          {term.meaning}
        </p>
      )}
      {children}
      {additions.map(({ key, label, content }) => (
        <div key={key} id={`${id}-${key}`} class="added" hidden={!isOpen(key)}>
          <p class="meaning">{label}</p>
          {content}
        </div>
      ))}
    </section>
  );
}

import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Fact } from '../lib/notice/model.ts';
import { quoteParts } from '../lib/notice/show/quote-parts.ts';
import type { PopupActions } from './popup-actions.ts';

/** Given once at the top, since each line of the summary may need it. */
export const ShowInPage = createContext<PopupActions['showInPage']>(undefined);

/** Where a fact comes from: its sentence with the item's words marked, the heading, and the way there. */
export function Source({ fact, layer, words = fact.text }: { fact: Fact; layer: number; words?: string }) {
  return (
    <div class="source">
      <blockquote>
        <bdi>
          {quoteParts(fact.quote, words).map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}
        </bdi>
      </blockquote>
      <p class="where">
        {fact.heading ? (
          <>
            Under “<bdi>{fact.heading}</bdi>”
          </>
        ) : (
          'At the head of the notice'
        )}
        <ShowButton fact={fact} layer={layer} />
      </p>
    </div>
  );
}

function ShowButton({ fact, layer }: { fact: Fact; layer: number }) {
  const showInPage = useContext(ShowInPage);
  const [missing, setMissing] = useState(false);
  if (!showInPage) return null;
  const show = async () => setMissing((await showInPage(fact, layer)) === 'not-found');
  return (
    <>
      <button type="button" class="text-button" onClick={show}>
        Show in page
      </button>
      <span role="status" class="warn">
        {missing && 'Not found there: the page has changed since it was read.'}
      </span>
    </>
  );
}

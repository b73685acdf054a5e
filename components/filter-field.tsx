import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { plural, t } from '../lib/messages.ts';
import { PopupContext } from './popup-context.ts';

/** Leaves only the lines, of all lists, that hold what is typed; says how many they are. */
export function FilterField({ setFilter, close }: { setFilter(filter: string): void; close(): void }) {
  const { filter, announce } = useContext(PopupContext);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  useLayoutEffect(() => {
    if (filter) announce(plural('linesFound', document.querySelectorAll('[data-line]:not([hidden])').length));
  }, [filter, announce]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The browser would close the popup.
    event.preventDefault();
    event.stopPropagation();
    setFilter('');
    close();
    document.querySelector<HTMLElement>('[data-tool="filter"]')?.focus();
  };
  return (
    <search class="filter">
      <input
        ref={field}
        type="search"
        aria-label={t('filterLines')}
        placeholder={t('filterHint')}
        value={filter}
        onInput={({ currentTarget }) => setFilter(currentTarget.value.trim().toLowerCase())}
        onKeyDown={onKeyDown}
      />
    </search>
  );
}

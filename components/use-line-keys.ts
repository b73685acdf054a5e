import { useLayoutEffect } from 'preact/hooks';

/**
 * The popup by keyboard: `/` opens the filter, the arrows go from line to line, Escape folds the line that is open. Enter
 * unfolds a line to its source, as the browser does with any summary.
 */
export function useLineKeys(openFilter: () => void): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (act(event.key, openFilter)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

/** Gives whether the key was ours. */
function act(key: string, openFilter: () => void): boolean {
  const focused = document.activeElement;
  const isTyping = focused instanceof HTMLInputElement;
  switch (key) {
    case '/':
      if (isTyping) return false;
      openFilter();
      return true;
    case 'ArrowDown':
      return goTo(1);
    case 'ArrowUp':
      return goTo(-1);
    case 'Escape':
      return fold(focused);
    default:
      return false;
  }
}

/** The next line, or the one before, from wherever the focus is. */
function goTo(step: 1 | -1): boolean {
  const lines = [...document.querySelectorAll<HTMLElement>(lineSummary)].filter(isShown);
  const { activeElement } = document;
  const isAfter = (line: Element) =>
    activeElement !== null &&
    (activeElement.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const others = lines.filter((line) => line !== activeElement);
  const next = step === 1 ? others.find(isAfter) : others.findLast((line) => !isAfter(line));
  next?.focus();
  return next !== undefined;
}

const lineSummary = '[data-line] > details > summary, summary.fold, .more > details > summary, [data-adds]';

/** Not filtered out, alone or with all of its list, and in no part that is folded. */
function isShown(summary: HTMLElement): boolean {
  return (
    !summary.closest('[hidden]') &&
    !summary.parentElement?.parentElement?.closest('details:not([open])') &&
    // Where nothing is drawn, as in a test without a browser, there is nothing to ask.
    summary.checkVisibility?.() !== false
  );
}

function fold(focused: Element | null): boolean {
  const open = focused?.closest('details[open]');
  if (!(open instanceof HTMLDetailsElement)) return false;
  open.open = false;
  open.querySelector('summary')?.focus();
  return true;
}

import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * After an action the button that was pressed may be gone, and the keyboard's focus with it: then the focus is led to
 * the heading, so that the next Tab does not start at the browser's own.
 */
export function useKeptFocus(): void {
  const last = useRef<EventTarget | null>(null);
  useLayoutEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      last.current = target;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  // After every rendering, since any may take the focused element away.
  useLayoutEffect(() => {
    if (!(last.current instanceof Element) || last.current.isConnected) return;
    last.current = null;
    if (document.activeElement && document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  });
}

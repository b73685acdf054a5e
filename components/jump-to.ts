/** Scrolls to an element and puts the keyboard's focus there; unfolds what it stands in. */
export function jumpTo(id: string): void {
  const target = document.getElementById(id);
  const folded = target?.closest('details');
  if (folded) folded.open = true;
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'start' });
}

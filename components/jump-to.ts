/** Unfolds what an element stands in, and itself where it unfolds; scrolls to it and gives it the keyboard's focus. */
export function jumpTo(id: string): void {
  const target = document.getElementById(id);
  for (let folded = target?.closest('details'); folded; folded = folded.parentElement?.closest('details')) {
    folded.open = true;
  }
  target?.focus();
  target?.scrollIntoView({ block: 'start' });
}

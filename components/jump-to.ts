/** Between the header and what was jumped to. */
const gap = 12;

/** Scrolls an element to just beneath the header and gives it the keyboard's focus; unfolds what it stands in. */
export function jumpTo(id: string): void {
  const target = document.getElementById(id);
  if (!target) return;
  const folded = target.closest('details');
  if (folded) folded.open = true;
  target.focus({ preventScroll: true });
  // Measured, since the header is higher where the title takes two lines.
  const headerEnd = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  window.scrollBy({ top: target.getBoundingClientRect().top - headerEnd - gap });
}

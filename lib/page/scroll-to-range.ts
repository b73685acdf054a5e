/** What of a window is needed to scroll in it. */
export interface ScrollWindow {
  innerHeight: number;
  matchMedia(query: string): Pick<MediaQueryList, 'matches'>;
  scrollBy(options: ScrollToOptions): void;
}

/**
 * Brings a range into view, gently unless the reader asked for less motion. Focus and selection stay where they are.
 * A short element is brought in whole, by whatever box it scrolls in; in a long one the range itself decides.
 */
export function scrollToRange(range: Range, window: ScrollWindow): void {
  const { startContainer } = range;
  const element = startContainer.nodeType === 1 ? (startContainer as Element) : startContainer.parentElement;
  const behavior = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  if (element && element.getBoundingClientRect().height < window.innerHeight / 2) {
    element.scrollIntoView({ block: 'center', behavior });
  } else {
    // A third from the top: what leads to the sentence is seen too.
    window.scrollBy({ top: range.getBoundingClientRect().top - window.innerHeight / 3, behavior });
  }
}

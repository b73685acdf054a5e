/** Where things stand in the popup, in CSS pixels from its top; absent where there is none. */
export interface PopupLayout {
  /** Of the whole, folded. */
  height: number;
  /** Lower edges. */
  processor?: number;
  dpa?: number;
  thirdProcessor?: number;
  lastProcessor?: number;
  lastDpa?: number;
  purpose?: number;
  /** How often Tab is pressed to come to the first DPA. */
  tabStops?: number;
  /** From a line to the sentence it came from. */
  clicks?: number;
}

/** Runs in the popup. */
export function popupLayout(): PopupLayout {
  const bottom = (element: Element | undefined) =>
    element && Math.round(element.getBoundingClientRect().bottom + scrollY);
  const own = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((element) => !element.closest('.more, .added'));
  const processors = own('.processors > .processor');
  const dpas = own('.processors .dpa');
  const line = own('[data-line] > details')[0] as HTMLDetailsElement | undefined;
  let clicks: number | undefined;
  if (line) {
    line.querySelector('summary')?.click();
    clicks = line.open && line.querySelector('blockquote')?.checkVisibility() ? 1 : 2;
    line.querySelector('summary')?.click();
  }
  const stops = [...document.querySelectorAll('a, button, summary, input')].filter((element) =>
    element.checkVisibility(),
  );
  const found = {
    height: document.documentElement.scrollHeight,
    processor: bottom(processors[0]),
    dpa: bottom(dpas[0]),
    thirdProcessor: bottom(processors[2]),
    lastProcessor: bottom(processors.at(-1)),
    lastDpa: bottom(dpas.at(-1)),
    purpose: bottom(own('.purposes > .line')[0]),
    tabStops: dpas[0] && stops.indexOf(dpas[0]) + 1,
    clicks,
  };
  return JSON.parse(JSON.stringify(found));
}

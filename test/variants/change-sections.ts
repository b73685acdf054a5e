import { findSections } from './parts.ts';

/** The last section first. */
export function reverseSections(document: Document): void {
  const sections = findSections(document);
  const [first] = sections.flat();
  if (!first) return;
  const place = document.createComment('sections');
  first.before(place);
  for (const section of sections.reverse()) place.before(...section);
  place.remove();
}

/** Each section in an element of its own. */
export function wrapSections(document: Document): void {
  for (const section of findSections(document)) {
    const [first] = section;
    if (!first || first.localName === 'section') continue;
    const wrapper = document.createElement('section');
    first.before(wrapper);
    wrapper.append(...section);
  }
}

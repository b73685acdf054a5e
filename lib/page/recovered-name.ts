import { attribute, attributeNames, nameOf } from './members.ts';

/**
 * Markdown turns `<python.org>` into an element of that name, and the name is gone from the text; of
 * `<docs.python.org/3>` the path becomes attributes. No element of HTML has a dot in its name; a custom element may, but
 * has a hyphen too, and none was met in a notice. Nothing for other elements.
 */
export function recoveredName(element: Element): string | undefined {
  const name = nameOf(element);
  if (!name.includes('.')) return;
  const path = attributeNames(element)
    .slice(0, mostParts)
    .filter((part) => /^[\w.-]+$/.test(part) && !attribute(element, part));
  return [name, ...path].join('/').slice(0, 300);
}

/** An address in running text has fewer parts. */
const mostParts = 10;

import { attribute, nameOf } from './members.ts';

/**
 * Takes a heading; gives its level, 1 to 6. What names a fold (a summary, an accordion's button) or a table stands below
 * every other heading.
 */
export function headingLevel(element: Element): number {
  const name = nameOf(element);
  const level = Number(attribute(element, 'aria-level') ?? /^h([1-6])$/.exec(name)?.[1]);
  if (level >= 1 && level <= 6) return Math.floor(level);
  return attribute(element, 'role') === 'heading' ? 2 : 6;
}

import { attribute, select } from './members.ts';
import { textStart } from './text-start.ts';

/** By the id of what a button or a tab unfolds: the name that it gives it, and whether it is a tab. */
export type Folded = ReadonlyMap<string, { name: string; isTab: boolean }>;

/**
 * What the buttons and tabs below an element unfold (`aria-controls`); of very many, the first. Those of an accordion or
 * a row of tabs each have a name of their own; what several share ("Show more"), or what stands alone, names nothing.
 */
export function foldedBy(root: ParentNode): Folded {
  const folded = new Map<string, { name: string; isTab: boolean }>();
  const users = new Map<string, number>();
  const buttons = select(root, '[aria-controls]');
  for (let at = 0; at < buttons.length && at < 500; at++) {
    const button = buttons[at] as Element;
    const id = attribute(button, 'aria-controls');
    const name = textStart(button, 200).trim();
    if (!id || id.length > 200 || folded.has(id)) continue;
    folded.set(id, { name, isTab: attribute(button, 'role') === 'tab' });
    users.set(name, (users.get(name) ?? 0) + 1);
  }
  for (const one of folded.values()) if (folded.size < 2 || users.get(one.name) !== 1) one.name = '';
  return folded;
}

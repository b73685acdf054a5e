import type { Folded } from './folded-by.ts';
import { attribute, nameOf } from './members.ts';

/**
 * Takes an element, and what buttons and tabs unfold; says whether it is hidden for good. By its own markup,
 * without layout. What a reader can unfold belongs to the notice: the panels of tabs and accordions, `until-found`,
 * and what a script hides by its style alone.
 */
export function isHidden(element: Element, folded: Folded): boolean {
  const hidden = attribute(element, 'hidden');
  const isAside =
    (hidden !== null && hidden !== 'until-found') ||
    attribute(element, 'aria-hidden') === 'true' ||
    (isInline.has(nameOf(element)) && hidesByStyle(element));
  return isAside && !isPanel(element, folded);
}

/** A word that is not displayed is a hint for machines; a block may be a panel. */
const isInline = new Set(['span', 'a', 'b', 'strong', 'i', 'em', 'small', 'sup', 'sub', 'label', 'code']);

function hidesByStyle(element: Element): boolean {
  const style = attribute(element, 'style');
  return style !== null && /(?:^|[\s;])display\s*:\s*none/i.test(style.slice(0, 1000));
}

function isPanel(element: Element, folded: Folded): boolean {
  if (attribute(element, 'role') === 'tabpanel') return true;
  if (isNamedPanel.test((attribute(element, 'class') ?? '').slice(0, 500))) return true;
  return folded.size > 0 && folded.has(attribute(element, 'id') ?? '');
}

/** "tab-pane", "accordion__body", "collapse" */
const isNamedPanel =
  /(?:^|\s)(?:[a-z]+[-_]+)*(?:tab[-_]?(?:panel|pane|content)|accordion|collaps(?:e|ible|ed)|expandable)(?:[-_]+\w+)*(?:$|\s)/i;

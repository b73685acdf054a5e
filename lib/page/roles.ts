import type { Folded } from './folded-by.ts';
import { isConsentRegion, isFurniture } from './is-furniture.ts';
import { isHidden } from './is-hidden.ts';
import { attribute, hasAttributes, nameOf } from './members.ts';

/** What an element means for the outline. */
export type Role =
  | 'heading'
  | 'block'
  | 'list'
  | 'item'
  | 'table'
  | 'head'
  | 'row'
  | 'cell'
  | 'caption'
  | 'definitions'
  | 'term'
  | 'definition'
  | 'link'
  | 'strong'
  | 'break'
  | 'mark'
  /** Only a heading's text is read in it. */
  | 'button'
  /** It may stand beside the text (a file's date), or belong to it (a note). */
  | 'aside'
  /** It folds what follows its summary. */
  | 'fold'
  /** Not text at all, or a part of the site around the page. */
  | 'apart'
  | 'inline';

/**
 * Takes an element, and what buttons and tabs of its page unfold; says what it means for the outline. By
 * name, ARIA role and a few attributes; never by layout.
 */
export function roleOf(element: Element, folded: Folded): Role {
  const role = byName[nameOf(element)] ?? 'inline';
  if (role === 'apart' || !hasAttributes(element)) return role;
  if (isHidden(element, folded)) return 'apart';
  const aria = attribute(element, 'role') ?? '';
  const named = aria === '' ? undefined : byAria[aria];
  if (named === 'apart' || (aria === 'region' && isConsentRegion(element))) return 'apart';
  // What only lays out (a table, a list) has blocks in it.
  if (named === 'block' && role !== 'table' && role !== 'list') return byAttributes(element, role, folded);
  return byAttributes(element, role === 'heading' ? role : (named ?? role), folded);
}

function byAttributes(element: Element, role: Role, folded: Folded): Role {
  if (role === 'link') return isHeaderLink.test(attribute(element, 'class') ?? '') ? 'apart' : role;
  if (role === 'button') {
    // "▸ What we collect": an accordion's button names what it unfolds. A tab stands far from its panel.
    const { name, isTab } = folded.get(attribute(element, 'aria-controls') ?? '') ?? {};
    return name && !isTab ? 'heading' : role;
  }
  if ((role === 'block' || role === 'aside' || role === 'list') && isFurniture(element)) return 'apart';
  return role;
}

/** Sphinx's and Markdown's link from a heading to itself. */
const isHeaderLink = /(?:^|\s)headerlink(?:\s|$)/;

const names: Record<Exclude<Role, 'inline'>, string> = {
  // A `summary` names what its `details` unfold.
  heading: 'h1 h2 h3 h4 h5 h6 summary',
  block:
    'p div section article header main blockquote pre figure figcaption address fieldset legend center hgroup form hr',
  list: 'ul ol menu dir',
  item: 'li',
  table: 'table',
  head: 'thead',
  row: 'tr',
  cell: 'td th',
  caption: 'caption',
  definitions: 'dl',
  term: 'dt',
  definition: 'dd',
  link: 'a',
  strong: 'b strong',
  break: 'br',
  mark: 'sup',
  button: 'button',
  aside: 'aside footer',
  fold: 'details',
  // What was taken back (`del`, `s`, `strike`) is not said.
  apart:
    'script style noscript template nav svg math select textarea input iframe object embed audio video canvas dialog head title map area datalist progress meter del s strike',
};

const byName = tableOf<Role>(names);

/** ARIA roles (WAI-ARIA 1.2, DPUB-ARIA 1.1) that mean what an element of HTML means, or that the text is none. */
const byAria = tableOf<Role>({
  heading: 'heading',
  list: 'list',
  item: 'listitem',
  table: 'table grid treegrid',
  row: 'row',
  cell: 'cell gridcell columnheader rowheader',
  caption: 'caption',
  term: 'term',
  definition: 'definition',
  link: 'link',
  // Bootstrap's accordions have their headings in tabs.
  button: 'button tab',
  aside: 'complementary doc-footnote',
  block: 'presentation none',
  apart: 'banner navigation search dialog alertdialog toolbar menu menubar tooltip doc-backlink deletion',
});

function tableOf<T extends string>(rows: Partial<Record<T, string>>): Record<string, T | undefined> {
  return Object.assign(
    Object.create(null),
    ...Object.entries(rows).map(([role, list]) =>
      Object.fromEntries((list as string).split(' ').map((name) => [name, role])),
    ),
  );
}

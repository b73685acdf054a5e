import { dom } from './dom.ts';

/** What an element means for the outline. */
export type Role =
  | 'heading'
  | 'block'
  | 'list'
  | 'item'
  | 'row'
  | 'cell'
  | 'term'
  | 'definition'
  | 'link'
  | 'strong'
  | 'break'
  /** Text that is not the notice's, such as a file's date. */
  | 'margin'
  /** Not text at all, or a part of the site around the page. */
  | 'apart'
  | 'inline';

/** Takes an element; says what it means for the outline. By name, ARIA role and a few attributes; never by layout. */
export function roleOf(element: Element): Role {
  const role = byName[dom.localName(element)] ?? 'inline';
  if (role === 'apart' || !dom.hasAttributes(element)) return role;
  if (isHidden(element)) return 'apart';
  const aria = dom.attribute(element, 'role');
  if (aria) {
    if (aria === 'heading') return 'heading';
    if (apartRoles.has(aria)) return 'apart';
    if (aria === 'region' && isConsent.test(dom.attribute(element, 'aria-label') ?? '')) return 'apart';
  }
  if (role === 'link') return isHeaderLink.test(dom.attribute(element, 'class') ?? '') ? 'apart' : role;
  if (role === 'block' && isAside(element)) return 'apart';
  return role;
}

/** By its own markup, without layout. What is `hidden="until-found"` is only folded. */
function isHidden(element: Element): boolean {
  const hidden = dom.attribute(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (dom.attribute(element, 'aria-hidden') === 'true') return true;
  const style = dom.attribute(element, 'style');
  return style !== null && /(?:^|[\s;])display\s*:\s*none/i.test(style.slice(0, 1000));
}

/** A banner, or a row of buttons to share the page. A section's id is its heading's words ("withdrawing-consent"). */
function isAside(element: Element): boolean {
  const name = dom.localName(element);
  const id = name === 'section' || name === 'article' ? '' : (dom.attribute(element, 'id') ?? '');
  const names = (dom.attribute(element, 'class') ?? '').slice(0, 500);
  return isBanner.test(`${id.slice(0, 500)} ${names}`) || isShare.test(names);
}

/** Takes a heading; gives its level, 1 to 6. A `summary` stands below every heading. */
export function levelOf(element: Element): number {
  const name = dom.localName(element);
  if (name === 'summary') return 6;
  const level = Number(/^h([1-6])$/.exec(name)?.[1] ?? dom.attribute(element, 'aria-level'));
  return level >= 1 && level <= 6 ? level : 2;
}

/**
 * Markdown turns `<python.org>` into an element of that name, and the name is gone from the text; of
 * `<docs.python.org/3>` the path becomes attributes. No element of HTML has a dot in its name; a custom element may, but has a hyphen too, and none was met in a notice.
 */
export function recoveredName(element: Element): string | undefined {
  const name = dom.localName(element);
  if (!name.includes('.')) return;
  const path = dom
    .attributeNames(element)
    .filter((attribute) => /^[\w.-]+$/.test(attribute) && !dom.attribute(element, attribute));
  return [name, ...path].join('/');
}

/** Sphinx's and Markdown's link from a heading to itself. */
const isHeaderLink = /(?:^|\s)headerlink(?:\s|$)/;

/** "cookie-banner", "announcement", "consent" as a whole word of an id or class. */
const isBanner = /(?:^|[\s_-])(?:banner|announce(?:ment)?|consent|toast|breadcrumbs?)(?:$|[\s_-])/i;

/** "share", "social-links" */
const isShare = /(?:^|\s)(?:social|share)(?:-(?:buttons?|links?|bar|page|this))?(?:$|\s)/i;

/** The label of a cookie banner that is a region; a section on cookies has a heading, not a label. */
const isConsent = /\b(?:consent|banner|cookie (?:notice|settings|preferences))\b/i;

const apartRoles = new Set([
  'banner',
  'navigation',
  'complementary',
  'search',
  'dialog',
  'alertdialog',
  'alert',
  'status',
  'toolbar',
  'menu',
  'tooltip',
]);

const names: Record<Exclude<Role, 'inline'>, string> = {
  // A `summary` names what its `details` unfold.
  heading: 'h1 h2 h3 h4 h5 h6 summary',
  block:
    'p div section article header main blockquote pre figure figcaption address details fieldset center hgroup dl table caption hr form',
  list: 'ul ol menu dir',
  item: 'li',
  row: 'tr',
  cell: 'td th',
  term: 'dt',
  definition: 'dd',
  link: 'a',
  strong: 'b strong',
  break: 'br',
  margin: 'aside footer',
  apart:
    'script style noscript template nav svg math button select textarea input iframe object embed audio video canvas dialog head title map area datalist progress meter slot',
};

const byName: Record<string, Role> = Object.assign(
  Object.create(null),
  ...Object.entries(names).map(([role, list]) =>
    Object.fromEntries(list.split(' ').map((name) => [name, role])),
  ),
);

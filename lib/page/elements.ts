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
  if (dom.attribute(element, 'hidden') !== null || dom.attribute(element, 'aria-hidden') === 'true')
    return 'apart';
  const aria = dom.attribute(element, 'role');
  if (aria) {
    if (aria === 'heading') return 'heading';
    if (apartRoles.has(aria)) return 'apart';
    if (aria === 'region' && isConsent.test(element.getAttribute('aria-label') ?? '')) return 'apart';
  }
  if (role !== 'link' && role !== 'block') return role;
  const names = dom.attribute(element, 'class') ?? '';
  if (role === 'link') return isHeaderLink.test(names) ? 'apart' : role;
  if (isBanner.test(`${dom.attribute(element, 'id') ?? ''} ${names}`.slice(0, 1000))) return 'apart';
  return role;
}

/** Takes a heading; gives its level, 1 to 6. */
export function levelOf(element: Element): number {
  const level = Number(
    /^h([1-6])$/.exec(dom.localName(element))?.[1] ?? dom.attribute(element, 'aria-level'),
  );
  return level >= 1 && level <= 6 ? level : 2;
}

/**
 * Markdown turns `<python.org>` into an element of that name, and the name is gone from the text.
 * No element of HTML has a dot in its name; a custom element may, but has a hyphen too, and none was met in a notice.
 */
export function recoveredName(element: Element): string | undefined {
  const name = dom.localName(element);
  return name.includes('.') ? name : undefined;
}

/** Sphinx's and Markdown's link from a heading to itself. */
const isHeaderLink = /(?:^|\s)headerlink(?:\s|$)/;

/** "cookie-banner", "announcement", "consent" as a whole word of an id or class. */
const isBanner = /(?:^|[\s_-])(?:banner|announce(?:ment)?|consent|toast|breadcrumbs?)(?:$|[\s_-])/i;

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
  heading: 'h1 h2 h3 h4 h5 h6',
  block:
    'p div section article header main blockquote pre figure figcaption address details summary fieldset center hgroup dl table caption hr form',
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

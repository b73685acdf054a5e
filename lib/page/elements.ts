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
  const role = byName[element.localName] ?? 'inline';
  if (role === 'apart' || !element.hasAttributes()) return role;
  if (isHidden(element)) return 'apart';
  const aria = element.getAttribute('role');
  if (aria) {
    if (aria === 'heading') return 'heading';
    if (apartRoles.has(aria)) return 'apart';
    if (aria === 'region' && isConsent.test(element.getAttribute('aria-label') ?? '')) return 'apart';
  }
  if (role === 'link' && element.classList.contains('headerlink')) return 'apart';
  if (role === 'block' && isAside(element)) return 'apart';
  return role;
}

/** By its own markup, without layout. What is `hidden="until-found"` is only folded. */
function isHidden(element: Element): boolean {
  const hidden = element.getAttribute('hidden');
  return (
    (hidden !== null && hidden !== 'until-found') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /(?:^|[\s;])display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
  );
}

/** A banner, or a row of buttons to share the page. A section's id is its heading's words ("withdrawing-consent"). */
function isAside(element: Element): boolean {
  const isSection = element.localName === 'section' || element.localName === 'article';
  return (
    isBanner.test(isSection ? element.className : `${element.id} ${element.className}`) ||
    isShare.test(element.className)
  );
}

/** Takes a heading; gives its level, 1 to 6. A `summary` stands below every heading. */
export function levelOf(element: Element): number {
  if (element.localName === 'summary') return 6;
  const level = element.localName.startsWith('h') ? Number(element.localName.slice(1)) : Number.NaN;
  return level || Number(element.getAttribute('aria-level')) || 2;
}

/**
 * Markdown turns `<python.org>` into an element of that name, and the name is gone from the text; of
 * `<docs.python.org/3>` the path becomes attributes. No element of HTML has a dot in its name; a custom element may, but has a hyphen too, and none was met in a notice.
 */
export function recoveredName(element: Element): string | undefined {
  if (!element.localName.includes('.')) return;
  const path = element
    .getAttributeNames()
    .filter((name) => /^[\w.-]+$/.test(name) && !element.getAttribute(name));
  return [element.localName, ...path].join('/');
}

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

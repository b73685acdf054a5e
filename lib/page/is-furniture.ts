import { attribute } from './members.ts';

/**
 * Takes an element; says by its id and class whether it is a part of the site, not of its text: a cookie banner, a row of
 * buttons to share the page, breadcrumbs. A section's id is its heading's words ("withdrawing-consent"), and a notice
 * may be announced: only names that no text has decide.
 */
export function isFurniture(element: Element): boolean {
  const id = (attribute(element, 'id') ?? '').slice(0, 500);
  const names = (attribute(element, 'class') ?? '').slice(0, 500);
  return isBanner.test(`${id} ${names}`) || isAround.test(names);
}

/** Whether a region is a cookie banner, by its label; a section on cookies has a heading, not a label. */
export function isConsentRegion(element: Element): boolean {
  return isConsent.test((attribute(element, 'aria-label') ?? '').slice(0, 500));
}

const isConsent = /\b(?:consent|banner|cookie (?:notice|settings|preferences))\b/i;

/** "cookie-banner", "consent_popup", "gdpr-bar", "cookieConsent" as a whole id or class. */
const isBanner =
  /(?:^|\s)(?:[a-z]+[-_]+)?(?:cookies?|consent|gdpr|ccpa)[-_]*(?:consent|notice|law)?[-_]*(?:banner|bar|popup|modal|overlay|prompt|toast|dialog|consent|manager|message)(?:[-_]\w*)?(?:$|\s)/i;

/** "share", "social-links", "breadcrumbs", "sidebar", "table-of-contents": beside the text. */
const isAround =
  /(?:^|\s)(?:(?:social|share|sharing)(?:-(?:buttons?|links?|bar|icons?|page|this))?|breadcrumbs?|toast|(?:left-|right-)?sidebar|toc|table-of-contents|pagination|newsletter-signup)(?:$|\s)/i;

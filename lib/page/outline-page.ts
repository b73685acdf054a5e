import type { Outline } from '../notice/outline.ts';
import { dom } from './dom.ts';
import { levelOf, recoveredName, roleOf } from './elements.ts';
import { atMost } from './limits.ts';
import { OutlineWriter } from './outline-writer.ts';
import { pageTitle } from './page-title.ts';
import { walkPage } from './walk-page.ts';

/**
 * Takes the page's main content, its document and its address without a fragment; gives its outline. One pass in the
 * page's order, without layout; nothing is changed.
 */
export function outlinePage(content: Element, document: Document, url: URL): Outline {
  const writer = new OutlineWriter(baseOf(document, url));
  // Browsers count elements by themselves, and at once.
  atMost('elements', dom.named(content, '*').length);
  walkPage(content, {
    enter: (element) => enter(element, writer),
    leave: () => writer.leave(),
    text: ({ data }) => writer.text(data),
  });
  const { sections, margin } = writer.finish();
  return { url: url.href, title: pageTitle(sections, document), sections, margin };
}

/** What relative links start from. A parsed document's own `baseURI` is that of the page that parsed it. */
function baseOf(document: Document, url: URL): string {
  const [base] = [...dom.named(document, 'base')].flatMap((element) => dom.attribute(element, 'href') ?? []);
  return (base && URL.parse(base, url.href)?.href) || url.href;
}

/** False where nothing below is to be read. */
function enter(element: Element, writer: OutlineWriter): boolean {
  const role = roleOf(element);
  if (role === 'apart') return false;
  const name = role === 'inline' ? recoveredName(element) : undefined;
  writer.enter(role, {
    level: role === 'heading' ? levelOf(element) : 0,
    href: role === 'link' ? dom.attribute(element, 'href') : null,
    isHeaderCell: role === 'cell' && dom.localName(element) === 'th',
  });
  if (name) writer.text(name);
  return true;
}

import type { Outline } from '../notice/outline.ts';
import { levelOf, recoveredName, roleOf } from './elements.ts';
import { OutlineWriter } from './outline-writer.ts';
import { pageTitle } from './page-title.ts';

/**
 * Takes the page's main content; gives its outline. One pass in the page's order, without recursion (a page may nest
 * as deep as it likes), without layout; nothing is changed.
 */
export function outlinePage(content: Element, document: Document, url: URL): Outline {
  const writer = new OutlineWriter(baseOf(document, url));
  walk(content, writer);
  const { sections, margin } = writer.finish();
  return { url: url.href.replace(/#.*$/, ''), title: pageTitle(sections, document), sections, margin };
}

/** What relative links start from. A parsed document's own `baseURI` is that of the page that parsed it. */
function baseOf(document: Document, url: URL): string {
  const base = document.querySelector('base[href]')?.getAttribute('href');
  return (base && URL.parse(base, url.href)?.href) || url.href;
}

/** Enters and leaves every element below `root`, and writes every text. */
function walk(root: Element, writer: OutlineWriter): void {
  let node: Node | null = root.firstChild;
  while (node) {
    if (node.nodeType === 3) writer.text((node as Text).data);
    else if (node.nodeType === 1 && enter(node as Element, writer)) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      writer.leave();
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) return;
      writer.leave();
    }
    node = node.nextSibling;
  }
}

/** False where nothing below is to be read. */
function enter(element: Element, writer: OutlineWriter): boolean {
  const role = roleOf(element);
  if (role === 'apart') return false;
  const name = role === 'inline' ? recoveredName(element) : undefined;
  writer.enter(role, {
    level: role === 'heading' ? levelOf(element) : 0,
    href: role === 'link' ? element.getAttribute('href') : null,
    isHeaderCell: element.localName === 'th',
  });
  if (name) writer.text(name);
  return true;
}

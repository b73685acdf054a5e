import { findArticle, rename } from './parts.ts';

/** Every list in a `div` of its own. */
export function wrapLists(document: Document): void {
  for (const list of findLists(document)) {
    const wrapper = document.createElement('div');
    wrapper.className = 'list-wrapper';
    list.replaceWith(wrapper);
    wrapper.append(list);
  }
}

/** Bullets for numbers and numbers for bullets. */
export function swapLists(document: Document): void {
  for (const list of findLists(document)) rename(list, list.localName === 'ul' ? 'ol' : 'ul');
}

/** A paragraph inside each item, as Markdown makes of a list with blank lines; or none where there was one. */
export function toggleParagraphs(document: Document): void {
  for (const item of findArticle(document).querySelectorAll('li')) {
    const paragraph = item.querySelector(':scope > p');
    if (paragraph) paragraph.replaceWith(...paragraph.childNodes);
    else if (!item.querySelector('ul, ol')) {
      const added = document.createElement('p');
      added.append(...item.childNodes);
      item.append(added);
    }
  }
}

const findLists = (document: Document) => findArticle(document).querySelectorAll('ul, ol');

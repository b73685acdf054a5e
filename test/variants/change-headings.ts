import { findArticle, findSectionHeadings, rename } from './parts.ts';

/** "2. What we use" becomes "What we use". */
export function removeNumbers(document: Document): void {
  for (const heading of findSectionHeadings(document)) rewrite(heading, withoutNumber);
}

/** Every section gets the number that `number` gives for its place. */
export function renumber(document: Document, number: (place: number) => string): void {
  findSectionHeadings(document).forEach((heading, place) => {
    rewrite(heading, (text) => `${number(place)} ${withoutNumber(text)}`);
  });
}

/** The headings of sections in another case. */
export function changeCase(document: Document, change: (text: string) => string): void {
  for (const heading of findSectionHeadings(document)) rewrite(heading, change);
}

/** "data we collect" becomes "Data We Collect". */
export function toTitleCase(text: string): string {
  return text.toLowerCase().replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
}

/** All sections one level deeper; the page's own heading stays. */
export function deepen(document: Document): void {
  for (const heading of findSectionHeadings(document)) {
    rename(heading, `h${Math.min(6, Number(heading.localName.slice(1)) + 1)}`);
  }
}

/** A "¶" at the end of each heading that links to it, as documentation generators add. */
export function addPermalinks(document: Document): void {
  for (const heading of findArticle(document).querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const link = document.createElement('a');
    link.className = 'headerlink';
    link.href = `#${heading.id}`;
    link.title = 'Permanent link';
    link.textContent = '¶';
    heading.append(link);
  }
}

function rewrite(heading: Element, change: (text: string) => string): void {
  const text = heading.firstChild;
  if (text) text.nodeValue = change(text.nodeValue ?? '');
}

const withoutNumber = (text: string) => text.replace(/^\s*\d+[.)]\s*/, '');

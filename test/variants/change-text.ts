import { findArticle, findTexts } from './parts.ts';

/** Every third space unbreakable, every fifth a line break with indentation. */
export function varySpaces(document: Document): void {
  let place = 0;
  for (const text of findTexts(document)) {
    text.data = text.data.replace(/ /g, () => {
      place += 1;
      return place % 5 === 0 ? '\n        ' : place % 3 === 0 ? '\u00a0' : ' ';
    });
  }
}

/** "PSF" becomes “PSF”, and PyPI's gets a curly apostrophe. */
export function curlQuotes(document: Document): void {
  replaceInTexts(document, [
    [/(?<=^|[\s(])"/g, '“'],
    [/"/g, '”'],
    [/'/g, '’'],
  ]);
}

/** “PSF” becomes "PSF". */
export function straightenQuotes(document: Document): void {
  replaceInTexts(document, [
    [/[“”]/g, '"'],
    [/[‘’]/g, "'"],
  ]);
}

/** The second word of each text (or its only one) in an inline element: emphasis that changes nothing. */
export function addInlineElements(document: Document): void {
  findTexts(document).forEach((text, place) => {
    const word = /(?<=\S\s+)\S+/.exec(text.data) ?? /\S+/.exec(text.data);
    if (!word) return;
    const wrapped = text.splitText(word.index);
    wrapped.splitText(word[0].length);
    const element = document.createElement(inlineElements[place % inlineElements.length] ?? 'span');
    wrapped.replaceWith(element);
    element.append(wrapped);
  });
}

/** A comment in the middle of each text. */
export function addComments(document: Document): void {
  for (const text of findTexts(document)) {
    const rest = text.splitText(Math.floor(text.data.length / 2));
    rest.before(document.createComment(' We collect your shoe size. '));
  }
}

/** A title on each link, which is no part of the text. */
export function addLinkTitles(document: Document): void {
  for (const link of findArticle(document).querySelectorAll('a[href]'))
    link.setAttribute('title', 'Opens in a new tab');
}

const inlineElements = ['em', 'span', 'b'] as const;

function replaceInTexts(document: Document, replacements: [RegExp, string][]): void {
  for (const text of findTexts(document)) {
    for (const [pattern, replacement] of replacements) text.data = text.data.replace(pattern, replacement);
  }
}

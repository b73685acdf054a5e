/**
 * The beginnings of a page's first headings. A script can nest headings without end, each with all the text of those in
 * it: so many nodes of each are looked at, and so many headings, that together they take a millisecond or two. Members
 * are asked for as they stand, to be small: a page that replaces them is not found, and nothing else.
 */
export function headingsOf(document: Document): string[] {
  const headings = document.querySelectorAll('h1, h2, h3, h4, h5, h6');
  const texts: string[] = [];
  for (let at = 0; at < headings.length && at < mostHeadings; at++) {
    // `NodeFilter.SHOW_TEXT`
    const walker = document.createTreeWalker(headings[at] as Element, 4);
    let text = '';
    for (let step = 0; step < mostNodes && text.length < mostCharacters && walker.nextNode(); step++)
      text += (walker.currentNode as Text).data.slice(0, mostCharacters);
    texts.push(text.slice(0, mostCharacters));
  }
  return texts;
}

/** Of the pages measured none has more than 53 headings, or more than 7 nodes in one. */
const mostHeadings = 100;
const mostNodes = 20;
const mostCharacters = 200;

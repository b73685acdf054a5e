import type { Plugin } from 'vite';

/**
 * Takes `innerHTML` out of what Noticed builds on, so that no built file can turn text into markup.
 * Fails the build where a library no longer looks as expected.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'noticed:without-inner-html',
    enforce: 'pre',
    transform(code, id) {
      const library = libraries.find(({ file }) => file.test(id));
      return library && { code: rewrite(code, library.rewrites), map: null };
    },
  };
}

/** Takes a library's code; gives it rewritten. Throws where a place is not there as often as expected, or is left over. */
export function rewrite(code: string, rewrites: Rewrite[]): string {
  let rewritten = code;
  for (const { places, from, to } of rewrites) {
    const found = rewritten.match(from)?.length ?? 0;
    if (found !== places) throw new Error(`${from}: ${places} places were expected, ${found} found.`);
    rewritten = rewritten.replace(from, to);
  }
  if (/innerHTML/.test(rewritten.replace(/^\s*\/\/.*$|\/\*[\s\S]*?\*\//gm, ''))) {
    throw new Error('An innerHTML is left.');
  }
  return rewritten;
}

interface Rewrite {
  places: number;
  from: RegExp;
  to: string;
}

/** Of `@mozilla/readability` 0.6.0. */
export const readability: Rewrite[] = [
  // What is logged for its developers.
  { places: 4, from: /this\.log\("[^"]*" \+ articleContent\.innerHTML\);/g, to: '' },
  // The result as a string, where one wants it; Noticed takes the element.
  { places: 1, from: /return el\.innerHTML;/g, to: 'return el;' },
  // Tried again with milder rules, it starts from the page as it was: kept as nodes instead.
  { places: 1, from: /var pageCacheHtml = page\.innerHTML;/g, to: 'var pageCache = page.cloneNode(true);' },
  {
    places: 1,
    from: /page\.innerHTML = pageCacheHtml;/g,
    to: 'page.replaceChildren(...pageCache.cloneNode(true).childNodes);',
  },
  // The image that a page without scripts would show.
  {
    places: 1,
    from: /tmp\.innerHTML = noscript\.innerHTML;/g,
    to: 'tmp.append(...noscript.cloneNode(true).childNodes);',
  },
  // Whether an <object> is a video; a notice has none to keep.
  { places: 2, from: /\.test\((element|embeds\[i\])\.innerHTML\)/g, to: '.test("")' },
];

const libraries: { file: RegExp; rewrites: Rewrite[] }[] = [
  {
    file: /preact\/dist\/preact\.m?js/,
    // It serves `dangerouslySetInnerHTML`, which Noticed never uses.
    rewrites: [
      { places: 1, from: /\|\|\w+\.__html==\w+\.innerHTML/g, to: '' },
      { places: 1, from: /\w+\.innerHTML=\w+\.__html/g, to: 'void 0' },
    ],
  },
  { file: /@mozilla\/readability\/Readability\.js/, rewrites: readability },
];

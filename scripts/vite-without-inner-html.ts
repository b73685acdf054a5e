import type { Plugin } from 'vite';

/** A dependency's file, and what takes the place of each use of `innerHTML` in it. */
interface Patch {
  file: RegExp;
  /** Each must be there, else the build fails. */
  replace: [RegExp, string][];
}

const patches: Patch[] = [
  {
    file: /preact\/dist\/preact\.m?js/,
    replace: [
      // Serves `dangerouslySetInnerHTML`, which Noticed never uses.
      [/\b[\w$]+\.innerHTML\s*=(?!=)\s*[\w$]+\.__html/g, 'void 0'],
      [/\b([\w$]+)\.innerHTML\b/g, '$1.textContent'],
    ],
  },
  {
    file: /@mozilla\/readability\/Readability\.js/,
    replace: [
      // The page is kept for a second, less strict try: as nodes instead of as markup.
      [/\b(\w+) = page\.innerHTML;/g, '$1 = page.cloneNode(true);'],
      [/page\.innerHTML = (\w+);/g, 'page.replaceChildren(...$1.cloneNode(true).childNodes);'],
      [/\b(\w+)\.innerHTML = (\w+)\.innerHTML;/g, '$1.append(...$2.cloneNode(true).childNodes);'],
      // Debug messages, the serializer for which Noticed gives its own, and a look for videos.
      [/\.innerHTML\b/g, '.textContent'],
    ],
  },
];

/**
 * Takes `innerHTML` out of the dependencies, so that no built file can turn text into markup. Fails the build where a
 * dependency no longer looks as expected, or where a use is left.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'noticed:without-inner-html',
    enforce: 'pre',
    transform(code, id) {
      const patch = patches.find(({ file }) => file.test(id));
      if (!patch) return;
      const cleaned = patch.replace.reduce((text, [pattern, replacement]) => {
        if (text.search(pattern) < 0) this.error(`${id} has nothing that matches ${pattern}.`);
        return text.replace(pattern, replacement);
      }, code);
      if (/\binnerHTML\b/.test(cleaned)) this.error(`${id} still has an innerHTML.`);
      return { code: cleaned, map: null };
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

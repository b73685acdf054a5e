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

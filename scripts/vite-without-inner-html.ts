import type { Plugin } from 'vite';

const write = /\b[\w$]+\.innerHTML\s*=(?!=)\s*[\w$]+\.__html/g;

/**
 * Removes Preact's one write to `innerHTML` (it serves `dangerouslySetInnerHTML`, which Noticed never uses),
 * so that no built file can turn text into markup. Fails the build if Preact no longer looks as expected.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'noticed:without-inner-html',
    enforce: 'pre',
    transform(code, id) {
      if (!/preact\/dist\/preact\.m?js/.test(id)) return;
      const cleaned = code.replace(write, 'void 0');
      if (cleaned === code) this.error('Preact has no innerHTML write where one was expected.');
      return { code: cleaned, map: null };
    },
  };
}

import type { PageOutline } from '../notice/page-outline.ts';
import type { PageLanguage } from './popup-state.ts';

/**
 * The language that a page says it is in, where that is not English, with the page's own English version; nothing for
 * English, and for a page that does not say.
 */
export function otherLanguage({ lang = '', englishVersion }: PageOutline): PageLanguage | undefined {
  const code = lang.trim().slice(0, longest);
  if (!code || /^en(?![a-z])/i.test(code)) return;
  const name = nameOf(code);
  return { code, ...(name && { name }), ...(englishVersion && { englishVersion }) };
}

/** Characters. The longest tags in use ("zh-Hant-HK") are far shorter. */
const longest = 35;

/** "German"; nothing for what is no language tag, or no language that the browser knows. */
function nameOf(code: string): string | undefined {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(
      code.split(/[-_]/)[0] ?? '',
    );
  } catch {
    return;
  }
}

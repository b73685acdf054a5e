import { noticeHosts } from '../sites.ts';

/**
 * Where the detector looks, as match patterns: they are case-sensitive, hence "rivacy".
 * Everywhere else no script of ours runs.
 */
export const noticePatterns: string[] = noticeHosts.map((host) => `https://${host}/*rivacy*`);

/**
 * Whether a page is worth reading as a notice, by its address and its headings alone. It only says "look here":
 * the reader decides from the content. So it is generous with sections and strict with the address.
 */
export function looksLikeNotice(
  url: Pick<URL, 'protocol' | 'hostname' | 'pathname'>,
  headings: string[],
): boolean {
  return (
    url.protocol === 'https:' &&
    noticeHosts.some((host) => host === url.hostname) &&
    /privacy/i.test(url.pathname) &&
    headings.some((heading) => title.test(heading)) &&
    headings.filter((heading) => section.test(heading)).length >= 2
  );
}

// "PyPI Privacy Notice", "Privacy and Data Policy", "Python Software Foundation Privacy Policy"
const title = /privacy\b.{0,60}\b(?:notice|policy|statement)/i;

// "1. INFORMATION WE COLLECT", "USE OF THIRD PARTY SERVICES", "3. Disclosure of personal information",
// "4. Communications are opt-in", "10. HOW LONG WILL WE KEEP YOUR PERSONAL INFORMATION?"
const section =
  /collect|personal (?:information|data)|third.part|processor|share|sharing|disclos|use (?:of|the|this|your)|rights|retention|how long|transfer|cookies|opt.in/i;

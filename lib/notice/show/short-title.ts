import { shorten } from './shorten.ts';

/** Whose notice it is, as its title says: "PSF" of "PSF Privacy Notice". The title where it says no more than that. */
export function shortTitle(title: string): string {
  const whose = title.replace(/\bprivacy (?:notice|policy|statement)\b/i, '').trim();
  return shorten(whose || title, 30);
}

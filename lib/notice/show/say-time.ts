const steps = [
  ['year', 31_557_600_000],
  ['month', 2_629_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** "October 9, 2024" for an ISO 8601 time, in the user's language and time zone. */
export function sayDate(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(iso));
}

/**
 * "2 years ago", "3 days ago", "yesterday". Nothing for what is less than a minute old, or in the future (a clock was set
 * back).
 */
export function sayAge(iso: string, now: Date, language: string): string | undefined {
  const age = now.getTime() - Date.parse(iso);
  const step = steps.find(([, length]) => age >= length);
  if (!step) return;
  const [unit, length] = step;
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return relative.format(-Math.floor(age / length), unit);
}

/**
 * Takes a date as a notice writes it, in English ("October 4th, 2024"); gives it in the user's language. Nothing where
 * it is in English already, or is no date that can be told.
 */
export function sayWrittenDate(written: string, language: string): string | undefined {
  if (/^en\b/.test(language)) return;
  const time = Date.parse(`${written.replace(/(\d)(?:st|nd|rd|th)\b/, '$1').replace(/-/g, '/')} UTC`);
  if (Number.isNaN(time)) return;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

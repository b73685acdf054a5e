const longDate = new Intl.DateTimeFormat('en', { dateStyle: 'long' });
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

const steps = [
  ['year', 31_557_600_000],
  ['month', 2_629_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** "October 9, 2024" for an ISO 8601 time, in the reader's time zone. */
export function sayDate(iso: string): string {
  return longDate.format(new Date(iso));
}

/** "2 years ago", "3 days ago", "yesterday", "just now". A time in the future (a clock set back) is "just now" too. */
export function sayAge(iso: string, now: Date): string {
  const age = now.getTime() - Date.parse(iso);
  const step = steps.find(([, length]) => age >= length);
  return step ? relative.format(-Math.floor(age / step[1]), step[0]) : 'just now';
}

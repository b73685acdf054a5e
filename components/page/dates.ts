import { language } from '../../lib/messages.ts';

/** A day in the user's language: "Nov 25, 2026". */
export const sayDay = (moment: string | number): string => formatted(moment, { dateStyle: 'medium' });

/** A day and its time: "Nov 25, 2026, 9:30 AM". */
export const sayMoment = (moment: string): string =>
  formatted(moment, { dateStyle: 'medium', timeStyle: 'short' });

/** A month: "Nov 2026". */
export const sayMonth = (moment: number): string => formatted(moment, { month: 'short', year: 'numeric' });

/** To make a formatter takes a millisecond, and a page of 24 notices of 30 versions says 1,440 dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatted(moment: string | number, options: Intl.DateTimeFormatOptions): string {
  const key = `${language()} ${JSON.stringify(options)}`;
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(language(), options);
  formatters.set(key, formatter);
  return formatter.format(new Date(moment));
}

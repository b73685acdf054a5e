import { sameProcessors } from '../across/same-processors.ts';
import type { Notice } from '../model.ts';
import { toCsv } from './to-csv.ts';

/** What the columns hold, in their order; the file is read by programs too, so they are in English everywhere. */
const header = [
  'Name',
  'Services',
  'Purpose',
  'Data sent',
  'DPA',
  'Privacy policy',
  'Quote',
  'Notice',
  'Notice address',
  'Notice date',
] as const;

/**
 * The processors of several notices as CSV: one row for each time a notice names one. "Services" are all whose notices
 * name the same processor, under whatever name, so that the file can be sorted and counted by them.
 */
export function processorsCsv(notices: readonly Notice[]): string {
  const rows = sameProcessors(notices).flatMap(({ mentions }) => {
    const services = [...new Set(mentions.map(({ notice }) => notice.site))].join('; ');
    return mentions.map(({ notice, processor }) => [
      processor.name,
      services,
      processor.purpose ?? '',
      processor.dataSent.join('; ') || (processor.dataHandling ?? ''),
      processor.dpa?.url ?? '',
      processor.privacyPolicy?.url ?? '',
      processor.quote,
      notice.title,
      notice.url,
      notice.lastUpdated ?? '',
    ]);
  });
  return toCsv(header, rows);
}

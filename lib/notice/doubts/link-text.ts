import { leadsElsewhere } from '../link-host.ts';
import type { Oddity, Reading } from './doubts-of.ts';
import { linksIn } from './links-in.ts';

/** A link that reads as one address and leads to another host. */
export function linkText({ notice: { processors } }: Reading): Oddity[] {
  return processors.flatMap((processor, index) =>
    linksIn(processor).flatMap((link) => {
      const leads = leadsElsewhere(link);
      if (!leads) return [];
      return {
        text: `A link in the entry on ${processor.name} reads “${link.text}”, but leads to ${leads}.`,
        at: { list: 'processors' as const, index },
      };
    }),
  );
}

import type { Processor } from '../model.ts';
import type { Oddity, Reading } from './doubts-of.ts';

/** A link that reads as one address and leads to another host. */
export function linkText({ notice: { processors } }: Reading): Oddity[] {
  return processors.flatMap((processor, index) =>
    linksOf(processor).flatMap(({ text, url }) => {
      const reads = hostIn(text);
      const leads = reads && withoutWww(new URL(url).hostname);
      if (reads === leads) return [];
      return {
        text: `A link in the entry on ${processor.name} reads “${text}”, but leads to ${leads}.`,
        at: { list: 'processors' as const, index },
      };
    }),
  );
}

function linksOf({ dpa, privacyPolicy, otherLinks }: Processor) {
  return [dpa, privacyPolicy, ...otherLinks].filter((link) => link !== undefined);
}

/** The host of a text that is an address and nothing else. */
function hostIn(text: string): string | undefined {
  const { host } =
    /^\W{0,20}(?:https?:\/\/)?(?<host>(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24})(?:[/?#:]\S{0,500})?\W{0,20}$/i.exec(
      text,
    )?.groups ?? {};
  return host && withoutWww(host.toLowerCase());
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}

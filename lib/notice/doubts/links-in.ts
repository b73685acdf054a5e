import type { Link, Processor } from '../model.ts';

/** Takes a processor; gives all links of its entry, whatever they are. */
export function linksIn({ dpa, privacyPolicy, otherLinks }: Processor): Link[] {
  return [dpa, privacyPolicy, ...otherLinks].filter((link) => link !== undefined);
}

import type { Link, Processor } from '../model.ts';

/** Takes a processor; gives all links of its entry, whatever they are. */
export function linksIn({ dpa, privacyPolicy, otherLinks }: Processor): Link[] {
  const links: Link[] = [];
  if (dpa) links.push(dpa);
  if (privacyPolicy) links.push(privacyPolicy);
  return otherLinks.length > 0 ? [...links, ...otherLinks] : links;
}

/** What a link on a page leads to, as far as privacy goes. */
export type LinkKind = 'notice' | 'processing';

/** Takes a link's text and address; says whether it may lead to a notice, or to a list of processors or a DPA. */
export function linkKind(text: string, address: string): LinkKind | undefined {
  return kinds.find(([, pattern]) => pattern.test(text) || pattern.test(address))?.[0];
}

const kinds: [LinkKind, RegExp][] = [
  // "Privacy Notice", "/privacy/". "#private-servers" is a heading of PyPI's terms, hence the whole word.
  ['notice', /privacy/i],
  // "Subprocessors", "List of sub-processors", "Our processors", "Data Processing Addendum", "DPA (PDF)"
  [
    'processing',
    /\bsub-?processors?\b|\b(?:our|data|third[ -]party) processors\b|\bdata[ -](?:processing|protection)[ -](?:addend\w+|agreement|amendment|terms)\b|\bDPA\b/i,
  ],
];

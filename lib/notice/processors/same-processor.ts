/** What a processor may also be called, in small letters: "Amazon Web Services, Inc. (AWS)" is "amazon web services" and "aws". */
export function keysOf(name: string): string[] {
  const lower = name.toLowerCase();
  const plain = lower
    .replace(/ ?\([^()]*\)/g, '')
    .replace(/,? (?:inc|ltd|llc|gmbh|corp|co|limited)\b\.?$/, '')
    .trim();
  const [, short] = /\(([^()]+)\)/.exec(lower) ?? [];
  return [...new Set([lower, plain, ...(short ? [short] : [])])];
}

/** Takes recipients and the names of processors; gives those recipients that are no processor: each stands in one list. */
export function withoutProcessors<Recipient extends { text: string }>(
  recipients: Recipient[],
  processors: { name: string }[],
): Recipient[] {
  const known = new Set(processors.flatMap(({ name }) => keysOf(name)));
  return recipients.filter(({ text }) => !keysOf(text).some((key) => known.has(key)));
}

import type { Fact } from '../model.ts';

/** Where a line was read, and by what. */
export interface ReadBy {
  url: string;
  version: string;
  browser: string;
}

/** A report on a line that is wrong, in Markdown and in English, for whoever mends the rules. */
export function wrongLineReport(fact: Fact, { url, version, browser }: ReadBy): string {
  const rows = [
    ['Notice', url],
    ['Line', fact.text],
    ['Sentence', fact.quote],
    ['After', fact.leadIn],
    ['Under', fact.heading],
    ['Rule', fact.frame],
    ['Noticed', version],
    ['Browser', browser],
  ];
  const said = rows.flatMap(([name, text]) => (text ? `- ${name}: ${text.replace(/\s+/g, ' ')}` : []));
  return `A line of the summary is wrong:\n\n${said.join('\n')}\n\nIt should say:\n`;
}

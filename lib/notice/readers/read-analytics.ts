import { matches } from '../../text/matches.ts';
import { isSelfHosted } from '../is-aggregate-analytics.ts';
import { enumerate } from '../language/enumerate.ts';
import type { Analytics } from '../model.ts';
import { factFromLine, type Passage } from '../passages.ts';

/**
 * Measurement that the notice says holds no personal data: "We use analytics.python.org to aggregate traffic
 * analytics. No personal information is collected. We self-host …". Not a processor, and no personal data collected.
 */
export function readAnalytics(passages: Passage[]): Analytics[] {
  return passages
    .filter(({ isAnalytics }) => isAnalytics)
    .map((passage) => {
      const { text } = passage.line;
      const tool = toolIn(passage);
      return { ...factFromLine(passage, tool), tool, selfHosted: isSelfHosted(text), data: dataIn(passage) };
    });
}

/** The tool's name: what is self-hosted, else what is used; its link's text where it is linked. */
function toolIn({ line, sentences }: Passage): string {
  const hosts =
    /\b(?:self[- ]host(?:s|ed|ing)?|host|run|use|copy of|instance of)(?:\s+(?:a|an|the|our own|our|copy|instance|of|installation))*\s+/gi;
  for (const match of matches(line.text, hosts).sort(selfHostingFirst)) {
    const at = match.index + match[0].length;
    const link = line.links.find(({ start }) => start === at);
    if (link) return line.text.slice(link.start, link.end);
    const [name] =
      /^[A-Z][\w-]*(?:\.\w[\w-]*)*(?: [A-Z][\w-]*(?:\.\w[\w-]*)*)*/.exec(line.text.slice(at)) ?? [];
    if (name) return name;
  }
  const [linked] = line.links;
  if (linked) return line.text.slice(linked.start, linked.end);
  return /\b[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})+\b/i.exec(line.text)?.[0] ?? sentences[0]?.text ?? line.text;
}

function selfHostingFirst(a: RegExpExecArray, b: RegExpExecArray): number {
  return Number(/self/i.test(b[0])) - Number(/self/i.test(a[0]));
}

/** What is measured: "Data collected includes referral sources, … (device type, operating system) … and more." */
function dataIn({ sentences }: Passage): string[] {
  for (const { text } of sentences) {
    const { list } =
      /\b(?:includes?|including|such as|consists? of|(?:measures?|counts?|records?|collects?|sees?) only|namely|limited to):?\s+(?<list>.{1,600}?)\.?$/i.exec(
        text,
      )?.groups ?? {};
    if (list) return enumerate(list).flatMap(inParentheses);
  }
  return [];
}

/** "information from the devices (device type, operating system)": what stands in the parentheses says it. */
function inParentheses(item: string): string[] {
  for (const [, inner = ''] of matches(item, /\(([^()]{0,300})\)/g)) {
    if (/[,&]| and /.test(inner)) return enumerate(inner);
  }
  return [item];
}

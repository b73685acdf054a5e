import type { Line } from '../outline.ts';
import type { Passage } from '../passages.ts';
import { isProperName, namePattern } from './names.ts';

/** A service that has lines of its own without any markup: where its name ends, and the lines that speak of it. */
export interface NameLines {
  nameEnd: number;
  passages: [Passage, ...Passage[]];
}

/**
 * Takes a notice's passages and the place of one; gives the lines of a service whose name stands alone in it and that the
 * next line speaks of: "Google Analytics" above "Google Analytics is a service of …", "Stripe:" above "Their Privacy
 * Policy is at …". As many templates write it, and texts that lost their markup.
 */
export function nameLinesAt(passages: Passage[], index: number): NameLines | undefined {
  const passage = passages[index];
  const next = passages[index + 1];
  if (!passage || !next || next.section !== passage.section) return;
  const name = nameAlone(passage.line);
  if (!name || next.line.kind !== 'paragraph' || !speaksOf(next.line.text, name)) return;
  const own: NameLines['passages'] = [passage, next];
  for (let at = index + 2; at < passages.length && own.length < mostLines; at++) {
    const line = passages[at];
    if (!line || line.section !== passage.section || line.line.kind !== 'paragraph' || nameAlone(line.line))
      break;
    own.push(line);
  }
  return { nameEnd: name.length, passages: own };
}

/** What templates say of one service has up to ten lines. */
const mostLines = 12;

function nameAlone({ kind, text }: Line): string | undefined {
  if (kind !== 'paragraph' || text.length > 60) return;
  const { name } = alone.exec(text)?.groups ?? {};
  return name && isProperName(name) ? name : undefined;
}

const alone = new RegExp(
  String.raw`^(?<name>${namePattern}(?: or ${namePattern}| [A-Z]+\/[A-Z]+)?) ?:?$`,
  'u',
);

function speaksOf(text: string, name: string): boolean {
  return (text.startsWith(name) && speaks.test(text.slice(name.length))) || theirs.test(text);
}

const speaks =
  /^(?:['’]s)? (?:is|are|provides?|offers?|helps?|hosts?|handles?|processes|collects?|uses?|receives?|privacy)\b/;
const theirs = /^(?:Their|Its|View their|See their) (?:privacy|terms|data)\b/i;

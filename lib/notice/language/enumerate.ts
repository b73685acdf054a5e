import { upTo } from './matches.ts';
import { trimEndOf } from './trim.ts';

/**
 * Takes the words of an enumeration ("your name, email address, and country of residence"); gives its items,
 * each without its determiner. Text in parentheses is never cut.
 */
export function enumerate(words: string): string[] {
  const parts = splitAt(words, isComma);
  const last = parts.length - 1;
  return parts
    .flatMap((part, index) => {
      const item = part.replace(/^(?:and|or|as well as|&)\s+/i, '');
      return splitAtAnd(item, index === last && item === part);
    })
    .map(bare)
    .filter((item) => item !== '' && !isNothing.test(item));
}

/** An item without the determiner before it and the punctuation around it. "your IP address" reads "IP address". */
export function bare(item: string): string {
  const words = trimEndOf(item.trim().replace(/^[“”"'‘’]+/, ''), '.;:,');
  return trimEndOf(words, quotes).replace(determiner, '').trim();
}

const quotes = '“”"\'‘’';
const determiner =
  /^(?:only |just )?(?:(?:all|any|some|both|either) (?:of )?)?(?:your|the|their|a|an|our|its|his or her|some|any|certain)\s+/i;

/** "…, and more" */
const isNothing =
  /^(?:more|others?|nothing else|so on|so forth|etc|the like|(?:the )?following|but (?:is|are) not limited to)\.?$/i;

const isComma = (text: string, at: number) => text[at] === ',' || text[at] === ';';

/** Cuts where `cut` says so, outside parentheses. */
function splitAt(text: string, cut: (text: string, at: number) => boolean): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && depth > 0) depth--;
    else if (depth === 0 && cut(text, at)) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  parts.push(text.slice(start).trim());
  return parts;
}

/**
 * "X and Y" is two items only where each can stand alone. `final`: this "and" is the one that ends the enumeration
 * ("browser type and operating system"); any other joins two items only where both are full names of their own
 * ("IP addresses and domain names of visitors", but "TLS protocol and cipher").
 */
function splitAtAnd(item: string, final: boolean): string[] {
  const match = /^([^()]+?)\s+(?:and|as well as)\s+([^()].*)$/i.exec(item);
  const [, left = '', right = ''] = match ?? [];
  if (!match || /\bto\s/.test(left)) return [item];
  const head = upTo(right, /\s(?:of|for|on|about|from|in|that|which|as)\s/);
  const shared = countWords(bare(left)) === 1 && head !== right;
  if (shared || attribute.test(head)) return [item];
  if (final) return [left, ...splitAtAnd(right, true)];
  return countWords(bare(left)) > 1 && countWords(bare(head)) > 1 ? [left, right] : [item];
}

/** Nouns that say nothing without the one before: "browser type and version". */
const attribute = /^(?:version|type|cipher|number|size|length|duration|time|date|status)s?$/i;

function countWords(text: string): number {
  return text.split(' ').length;
}

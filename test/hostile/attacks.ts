import fc from 'fast-check';
import type { Pattern } from './patterns.ts';

/**
 * What to repeat so that a pattern has the most to try in vain: what it matches, whole and in pieces, and what hurts
 * patterns in general (runs of one character, half-open parentheses).
 */
export function pumpsFor(pattern: Pattern): string[] {
  const samples = samplesOf(pattern);
  // From each beginning up to some word: the rest of the pattern is then looked for in vain.
  const beginnings = samples.flatMap((sample) => {
    const words = sample.trim().split(/\s+/);
    return words.map((_, at) => words.slice(0, at + 1).join(' '));
  });
  const words = samples.flatMap((sample) => sample.split(/(?<=\W)/).map((word) => word.trim()));
  const pumps = [...general, ...[...beginnings, ...words].map((words) => `${words} `)];
  return [...new Set(pumps)].filter((pump) => pump.length < 200).slice(0, 150);
}

const general = [
  ' ',
  ',',
  ', ',
  '. ',
  '.',
  'a',
  'A',
  'a ',
  'Aa ',
  '-',
  '(',
  ')',
  '" ',
  '1',
  '1.',
  'x@',
  'a.',
  'a-',
  'a, ',
  'a’',
  '(a',
  '(a,b',
  '(http:',
  'http://a)',
  'https://a',
  '/',
  '’',
  'we ',
  'A-',
];

/**
 * Strings that the pattern matches, so many for each of its alternatives. Of what fast-check cannot generate, looking
 * around is left out, and a word's boundary is a space: so some may not match.
 */
export function samplesOf({ source, flags }: Pattern, count = 8): string[] {
  const plain = withoutLookaround(source)
    .replace(/\\b/g, ' ')
    .replace(/\(\?<\w+>/g, '(?:');
  return alternativesOf(plain).flatMap((alternative) => {
    // fast-check takes forever over these.
    if (/\\p|\[\^(?:\\S| -)/.test(alternative)) return literalsOf(alternative);
    try {
      const pattern = new RegExp(alternative, flags.replace(/[gyi]/g, ''));
      return fc.sample(fc.stringMatching(pattern, { size: 'xsmall' }), { numRuns: count, seed: 5 });
    } catch {
      return literalsOf(alternative);
    }
  });
}

/** Each by itself, so that none is left out by chance: the parts between "|" outside of all parentheses. */
function alternativesOf(source: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (char === '[') at = endOfClass(source, at);
    else if (char === '(') at = endOfGroup(source, at) - 1;
    else if (char === '|') {
      parts.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, source.slice(start)];
}

function endOfClass(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at;
}

function literalsOf(source: string): string[] {
  return source.match(/[a-z]{3,}(?: [a-z]+)*/gi) ?? [];
}

function withoutLookaround(source: string): string {
  let rest = source;
  for (let at = rest.search(lookaround); at >= 0; at = rest.search(lookaround)) {
    rest = rest.slice(0, at) + rest.slice(endOfGroup(rest, at));
  }
  return rest;
}

const lookaround = /\(\?<?[=!]/;

function endOfGroup(source: string, start: number): number {
  let depth = 0;
  let inClass = false;
  for (let at = start; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return at + 1;
  }
  return source.length;
}

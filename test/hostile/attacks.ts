import fc from 'fast-check';
import type { Pattern } from './patterns.ts';

/**
 * What to repeat so that a pattern has the most to try in vain: what it matches, whole and in pieces, and what hurts
 * patterns in general (runs of one character, half-open parentheses).
 */
export function pumpsFor(pattern: Pattern): string[] {
  const samples = samplesOf(pattern);
  const words = samples.flatMap((sample) => sample.split(/(?<=\W)/)).filter((word) => word.length > 1);
  const pieces = samples.flatMap((sample) => [
    sample,
    sample.slice(0, Math.ceil(sample.length / 2)),
    sample.slice(Math.floor(sample.length / 2)),
  ]);
  return [
    ...new Set([
      ...general,
      ...pieces.map((piece) => `${piece} `),
      ...words.map((word) => `${word.trim()} `),
    ]),
  ]
    .filter((pump) => pump.length < 200)
    .slice(0, 60);
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

/** Strings that the pattern matches. What fast-check cannot generate (looking around, word boundaries) is left out. */
function samplesOf({ source, flags }: Pattern): string[] {
  const plain = withoutLookaround(source)
    .replace(/\\b/gi, '')
    .replace(/\(\?<\w+>/g, '(?:');
  // fast-check takes forever over these.
  if (/\\p|\[\^\\S/.test(plain)) return literalsOf(plain);
  try {
    const pattern = new RegExp(plain, flags.replace(/[gyi]/g, ''));
    return fc.sample(fc.stringMatching(pattern, { size: 'xsmall' }), { numRuns: 12, seed: 5 });
  } catch {
    return literalsOf(plain);
  }
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

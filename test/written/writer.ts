import fc, { type GeneratorValue } from 'fast-check';
import { type Block, paragraph, type Run, textOf } from './markup.ts';
import type { Becomes, Said } from './notice.ts';
import { asides } from './words.ts';

/** Some blocks of a section, what they say, and what becomes of their sentences. */
export interface Passage {
  blocks: Block[];
  said: Said[];
  sentences: { text: string; becomes: Becomes }[];
}

/** Chooses words; gives none of them twice in one notice. */
export class Writer {
  readonly #generate: GeneratorValue;
  readonly #left = new Map<readonly unknown[], unknown[]>();
  #asides = 0;

  constructor(generate: GeneratorValue) {
    this.#generate = generate;
  }

  /** A number from 0 up to, not including, `end`. */
  below(end: number): number {
    return this.#generate(fc.nat, { max: end - 1 });
  }

  flip(): boolean {
    return this.below(2) === 1;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  /** Some of the items, in any order, each once. */
  several<T>(items: readonly T[], least: number, most: number): T[] {
    const left = [...items];
    return Array.from({ length: least + this.below(most - least + 1) }, () =>
      left.splice(this.below(left.length), 1),
    ).flat();
  }

  /** The same, and none that was taken before in this notice: fewer where fewer are left. */
  take<T>(items: readonly T[], least: number, most: number): T[] {
    const left = (this.#left.get(items) ?? [...items]) as T[];
    this.#left.set(items, left);
    const count = Math.min(left.length, least + this.below(most - least + 1));
    return Array.from({ length: count }, () => left.splice(this.below(left.length), 1)).flat();
  }

  /** Sentences that say nothing of privacy, each new. */
  asides(count: number): string[] {
    return Array.from({ length: count }, () => this.pick(asides).replace('%', String(++this.#asides + 100)));
  }
}

/** A passage of one paragraph of one sentence, of which these facts are made. */
export function sentencePassage(text: Run[], said: (quote: string) => Said[]): Passage {
  const quote = textOf(text);
  return { blocks: [paragraph(...text)], said: said(quote), sentences: [{ text: quote, becomes: 'fact' }] };
}

/** A passage that leads to a list, each item of which is a fact. */
export function listPassage(
  leadIn: string,
  items: string[],
  said: (item: string, index: number) => Said,
): Passage {
  return {
    blocks: [paragraph(leadIn), { as: 'list', items: items.map((item) => [item]) }],
    said: items.map(said),
    sentences: [
      { text: leadIn, becomes: 'leadIn' },
      ...items.map((text) => ({ text, becomes: 'fact' as const })),
    ],
  };
}

/** "a, b, and c"; "a and b"; "a". */
export function enumerated(items: string[], last = 'and', oxford = true): string {
  if (items.length < 3) return items.join(` ${last} `);
  return `${items.slice(0, -1).join(', ')}${oxford ? ',' : ''} ${last} ${items.at(-1)}`;
}

/** The first letter large. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

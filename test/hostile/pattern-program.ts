/** One step of a matcher that goes back and tries again, as browsers' matchers do. */
export type Step =
  | { do: 'character'; is: (char: string) => boolean; back: boolean }
  | { do: 'assert'; holds: (text: string, at: number) => boolean }
  /** First the one way; where that fails, the other. */
  | { do: 'split'; first: number; second: number }
  | { do: 'jump'; to: number }
  /** Remembers where a round of a loop begins; a round that got nowhere is not repeated. */
  | { do: 'mark'; loop: number }
  | { do: 'moved'; loop: number }
  | { do: 'look'; program: Step[]; wanted: boolean }
  | { do: 'done' };

/**
 * Takes a regular expression; gives the steps by which it is matched. Throws on what none of the code's patterns has:
 * references to groups, and classes of strings.
 */
export function programOf(source: string, flags: string): Step[] {
  return new Compiler(source, flags).program();
}

/** What a part of a pattern becomes, forward or, inside of `(?<=…)`, backward. */
type Part = (steps: Step[], back: boolean) => void;

class Compiler {
  readonly #source: string;
  readonly #flags: string;
  #at = 0;
  #loops = 0;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = flags;
  }

  program(): Step[] {
    const steps = this.#stepsOf(this.#alternatives(), false);
    if (this.#at < this.#source.length) throw new Error(`not understood: ${this.#source.slice(this.#at)}`);
    return steps;
  }

  #stepsOf(part: Part, back: boolean): Step[] {
    const steps: Step[] = [];
    part(steps, back);
    steps.push({ do: 'done' });
    return steps;
  }

  /** "a|b|c" */
  #alternatives(): Part {
    const parts = [this.#sequence()];
    while (this.#take('|')) parts.push(this.#sequence());
    return parts.reduceRight((others, part) => (steps, back) => {
      const split = steps.push({ do: 'split', first: steps.length + 1, second: 0 }) - 1;
      part(steps, back);
      const jump = steps.push({ do: 'jump', to: 0 }) - 1;
      steps[split] = { do: 'split', first: split + 1, second: steps.length };
      others(steps, back);
      steps[jump] = { do: 'jump', to: steps.length };
    });
  }

  #sequence(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source.charAt(this.#at))) {
      parts.push(this.#repeated(this.#atom()));
    }
    return (steps, back) => {
      for (const part of back ? parts.toReversed() : parts) part(steps, back);
    };
  }

  /** "a*", "a+?", "a{2,5}" */
  #repeated(part: Part): Part {
    const [all, sign, least, comma, most, lazy] =
      /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})(\??)/.exec(this.#source.slice(this.#at)) ?? [];
    if (all === undefined) return part;
    this.#at += all.length;
    const from = sign ? Number(sign === '+') : Number(least);
    const endless = sign ? sign !== '?' : comma !== undefined && most === '';
    const to = sign ? 1 : Number(most || least);
    return (steps, back) => {
      for (let i = 0; i < from; i++) part(steps, back);
      if (endless) this.#loop(part, steps, { back, lazy: lazy === '?' });
      else
        optional(
          Array.from({ length: to - from }, () => part),
          steps,
          { back, lazy: lazy === '?' },
        );
    };
  }

  #loop(part: Part, steps: Step[], how: { back: boolean; lazy: boolean }): void {
    const start = steps.length;
    const loop = this.#loops++;
    const round: Part = (inner, back) => {
      inner.push({ do: 'mark', loop });
      part(inner, back);
      inner.push({ do: 'moved', loop }, { do: 'jump', to: start });
    };
    optional([round], steps, how);
  }

  #atom(): Part {
    const rest = this.#source.slice(this.#at);
    if (rest.startsWith('(')) return this.#group(rest);
    const [assertion] = /^(?:\^|\$|\\[bB])/.exec(rest) ?? [];
    if (assertion) return this.#assertion(assertion);
    const [char] =
      /^(?:\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|c[a-z]|[^\dk])|[^\\[])/isu.exec(
        rest,
      ) ?? [];
    if (char === undefined) throw new Error(`not understood: ${rest}`);
    this.#at += char.length;
    const is = oneCharacter(char, this.#flags);
    return (steps, back) => steps.push({ do: 'character', is, back });
  }

  #assertion(written: string): Part {
    this.#at += written.length;
    const pattern = new RegExp(written, `y${this.#flags.replace(/[gy]/g, '')}`);
    const holds = (text: string, at: number) => {
      pattern.lastIndex = at;
      return pattern.test(text);
    };
    return (steps) => steps.push({ do: 'assert', holds });
  }

  #group(rest: string): Part {
    const [open = '', look] = /^\((?:\?(?:(<?[=!])|:|<\w+>))?/.exec(rest) ?? [];
    this.#at += open.length;
    const part = this.#alternatives();
    if (!this.#take(')')) throw new Error(`not understood: ${rest}`);
    if (look === undefined) return part;
    return (steps) => {
      steps.push({
        do: 'look',
        program: this.#stepsOf(part, look.startsWith('<')),
        wanted: look.endsWith('='),
      });
    };
  }

  #take(char: string): boolean {
    const found = this.#source.charAt(this.#at) === char;
    if (found) this.#at++;
    return found;
  }
}

/** Parts of which each may be there only after the one before it. */
function optional(parts: Part[], steps: Step[], { back, lazy }: { back: boolean; lazy: boolean }): void {
  const splits = parts.map((part) => {
    const split = steps.push({ do: 'split', first: 0, second: 0 }) - 1;
    part(steps, back);
    return split;
  });
  for (const split of splits) {
    const [first, second] = lazy ? [steps.length, split + 1] : [split + 1, steps.length];
    steps[split] = { do: 'split', first, second };
  }
}

/** The browser's own matcher says which characters a class holds, each asked once. */
function oneCharacter(written: string, flags: string): (char: string) => boolean {
  const pattern = new RegExp(`^(?:${written})$`, flags.replace(/[gym]/g, ''));
  const known = new Map<string, boolean>();
  return (char) => {
    const before = known.get(char);
    if (before !== undefined) return before;
    const is = pattern.test(char);
    known.set(char, is);
    return is;
  };
}

import { programOf, type Step } from './pattern-program.ts';

/** How a pattern is run on a text. */
export interface Counted {
  /** Where the first match begins and ends; undefined where there is none, or it was not found within the limit. */
  match: { start: number; end: number } | undefined;
  /** What the matcher did: characters looked at, ways taken. The same on every machine. */
  steps: number;
}

/** Takes a pattern; gives a function that looks for it in a text as browsers do, and counts. Ends at `limit` steps. */
export function stepCounter(source: string, flags: string): (text: string, limit?: number) => Counted {
  const program = programOf(source, flags);
  const all = flags.includes('g');
  return (text, limit = Number.POSITIVE_INFINITY) => {
    const run: Run = { text, steps: 0, limit };
    let match: Counted['match'];
    for (let start = 0; start <= text.length && run.steps < limit; ) {
      run.steps++;
      const end = tryAt(program, start, run);
      if (end !== undefined) {
        match ??= { start, end };
        if (!all) break;
      }
      // A sticky pattern is tried at one place; one for all matches goes on after each.
      if (flags.includes('y') && end === undefined) break;
      start = end === undefined || end === start ? start + 1 : end;
    }
    return { match, steps: run.steps };
  };
}

interface Run {
  text: string;
  steps: number;
  limit: number;
}

/** Where to go on, where one way fails: at which step and character, and where each loop's round began then. */
interface Way {
  step: number;
  at: number;
  rounds: number[];
}

/** Where a match that begins at `start` ends; undefined where there is none. */
function tryAt(program: Step[], start: number, run: Run): number | undefined {
  const { text } = run;
  const ways: Way[] = [];
  let way: Way | undefined = { step: 0, at: start, rounds: [] };
  while (way && run.steps < run.limit) {
    run.steps++;
    const step = program[way.step] as Step;
    let goesOn = true;
    switch (step.do) {
      case 'done':
        return way.at;
      case 'character': {
        const from: number = step.back ? way.at - 1 : way.at;
        goesOn = from >= 0 && from < text.length && step.is(text.charAt(from));
        if (goesOn) way.at = step.back ? from : from + 1;
        break;
      }
      case 'assert':
        goesOn = step.holds(text, way.at);
        break;
      case 'split':
        ways.push({ step: step.second, at: way.at, rounds: way.rounds });
        way.step = step.first;
        continue;
      case 'jump':
        way.step = step.to;
        continue;
      case 'mark':
        way.rounds = [...way.rounds];
        way.rounds[step.loop] = way.at;
        break;
      case 'moved':
        goesOn = way.rounds[step.loop] !== way.at;
        break;
      case 'look':
        goesOn = (tryAt(step.program, way.at, run) !== undefined) === step.wanted;
    }
    if (goesOn) way.step++;
    else way = ways.pop();
  }
  return;
}

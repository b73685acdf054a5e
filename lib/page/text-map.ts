import { fold } from '../notice/language/fold.ts';
import { recoveredName, roleOf } from './elements.ts';
import { walkPage } from './walk-page.ts';

/** A page's text as the outline has it, in one piece, and where in the page each part of it stands. */
export interface TextMap {
  /** White space folded, names of unknown elements recovered, one space between blocks. */
  text: string;
  /** In order. What lies between two runs is a space. */
  runs: Run[];
  headings: MappedHeading[];
}

/** A stretch of the text that stands in one node, character by character, from `offset` on. */
export interface Run {
  start: number;
  end: number;
  /** An element where the text is its recovered name, which has no characters in the page. */
  node: Text | Element;
  offset: number;
}

/** `text` as a `Fact` gives its heading; `start` and `end` in the map's text. */
export interface MappedHeading {
  start: number;
  end: number;
  text: string;
}

/** Takes an element; gives the map of what is read below it. One pass, by the rules of the outline; nothing is changed. */
export function mapText(root: Node): TextMap {
  const map: TextMap = { text: '', runs: [], headings: [] };
  /** A space that is written once something follows. */
  let space = false;
  /** For each open element: whether it parts what stands in it from the rest, and where it began as a heading. */
  const open: { parts: boolean; heading?: number }[] = [];

  const write = (text: string, node: Run['node'], offset: number) => {
    if (space && map.text !== '') map.text += ' ';
    const start = map.text.length;
    const last = map.runs.at(-1);
    map.text += text;
    // A single white space between two words has its character in the node too: the run goes on over it.
    const goesOn = last?.node === node && offset - last.offset === start - last.start;
    if (goesOn) last.end = map.text.length;
    else map.runs.push({ start, end: map.text.length, node, offset });
    space = false;
  };

  walkPage(root, {
    enter(element) {
      const role = roleOf(element);
      if (role === 'apart' || role === 'margin') return false;
      const parts = role !== 'inline' && role !== 'link' && role !== 'strong';
      space ||= parts;
      open.push(role === 'heading' ? { parts, heading: map.text.length } : { parts });
      const name = role === 'inline' ? recoveredName(element) : undefined;
      if (name) write(name, element, 0);
      return true;
    },
    leave() {
      const { parts, heading } = open.pop() ?? {};
      if (parts) space = true;
      if (heading !== undefined) closeHeading(map, heading);
    },
    text(node) {
      let from = 0;
      for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
        space ||= isSpace(node.data.slice(from, index));
        from = index + word.length;
        if (fold(word) === word) {
          write(word, node, index);
          continue;
        }
        let at = index;
        for (const character of word) {
          const seen = fold(character);
          if (seen !== '') write(seen, node, at);
          at += character.length;
        }
      }
      space ||= isSpace(node.data.slice(from));
    },
  });
  return map;
}

/** A byte order mark is white space to `\S`, but is not seen. */
function isSpace(gap: string): boolean {
  return gap !== '' && fold(gap) !== '';
}

function closeHeading(map: TextMap, start: number): void {
  const end = map.text.length;
  const text = map.text
    .slice(start, end)
    .replace(/\s?[¶#]\s?$/, '')
    .trim();
  if (text) map.headings.push({ start, end, text });
}

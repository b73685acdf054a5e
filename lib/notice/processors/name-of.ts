import { trimEndOf } from '../../text/trim.ts';
import type { Entry } from './entries.ts';
import { isProperName } from './names.ts';
import { type PurposeAndRest, purposeOf } from './purpose-of.ts';

/** An entry taken apart: who, what for, and the sentences that follow. */
export interface Named extends PurposeAndRest {
  name: string;
}

/** Takes an entry; gives its name, its purpose, and the other sentences. Nothing where it names nobody. */
export function nameOf(entry: Entry): Named | undefined {
  const cell = entry.columns ? (entry.marked?.start ?? 0) : 0;
  const start = cell + (beforeName.exec(entry.text.slice(cell))?.[0].length ?? 0);
  const end = markedEnd(entry) ?? unmarkedEnd(entry, start);
  const name = end === undefined ? '' : cleanName(entry.text.slice(Math.min(start, end), end));
  if (
    end === undefined ||
    !isName.test(name) ||
    isNobody.test(name) ||
    !(isProperName(name) || isHost.test(name))
  )
    return;
  return { name, ...purposeOf(entry, end) };
}

/** "2. ", "2.1 ", "[", "We also use " */
const beforeName =
  /^[\s[(*•–—-]*(?:(?:\d{1,2}(?:\.\d{1,2})+[.)]?|\(?(?:\d{1,2}|[a-z])[.)])\s+)?(?:(?:we|the psf|psf) (?:also )?uses? )?/i;

/** Up to eight words, the first with a capital or a digit somewhere ("hCaptcha", "1Password"). */
const isName = /^(?=\S*[A-Z\d])\S+(?: \S+){0,7}$/;

/** "Other services as needed", "Our contractors"; a label ("Purpose") of a table or list that stands on its side. */
const isNobody =
  /^(?:(?:(?:any |all )?others?|to|we|you|if|when|with|this|these|additional|various|certain|some|our|their|these|those|it|they|none)(?: |$)|(?:names?|purposes?|role|data|DPA|terms|links?|what|why)$)/i;

/** "PyPI.org": whoever it belongs to, as an entry it is a service. */
const isHost = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i;

function cleanName(text: string): string {
  const words = text
    .slice(0, longestName)
    .replace(/\(\s*https?:[^)]{0,200}\)/gi, '')
    .replace(/\[\d{1,3}\]|[⁰¹²³⁴-⁹®™*†‡]+(?=\W|$)/g, '')
    .replace(/^\W+(?=\w)/, '');
  const name = trimEndOf(words, ' (:;,.|–—-');
  // "Acme, Inc." keeps its full stop.
  return (
    /\b(?:Inc|Ltd|Co|Corp)$/.test(name) && words.charAt(name.length) === '.' ? `${name}.` : name
  ).trim();
}

/** "Functional Software, Inc. d/b/a Sentry" has 37 characters. */
const longestName = 200;

/** Where the name ends by the markup: bold, or a link at the very beginning, as far as it goes. */
function markedEnd({ text, marked, links }: Entry): number | undefined {
  const firstLetter = text.search(/\w/);
  const span = marked ?? links.find(({ start }) => start <= firstLetter);
  if (!span || span.end === span.start) return;
  // "Amazon Web Services" bold, " (AWS)" not: both are the name.
  const also =
    /^\s*\((?!https?:|[^)]{0,40}\b(?:data processing|DPA|privacy)\b)[^)]{1,40}\)/i.exec(
      text.slice(span.end),
    )?.[0] ?? '';
  const sentence = /^(?<name>[^:.]*?)(?:\s+(?:to|for)\s|:(?!\/\/)|\.\s)/.exec(
    text.slice(span.start, span.end),
  )?.groups?.name;
  return sentence ? span.start + sentence.length : span.end + also.length;
}

/** Where it ends by the words: before "to host", "for payments", ":", " – ", ", which"; in its first piece at any rate. */
function unmarkedEnd({ text, breaks }: Entry, start: number): number | undefined {
  const piece = text.slice(start, Math.min(start + 200, breaks[0] ?? text.length));
  // A list set in capitals has small words in capitals too.
  const words = /[a-z]/.test(piece) ? piece : piece.toLowerCase();
  const match = nameEnds.exec(words);
  if (match) return start + match.index;
  const end = start + piece.trimEnd().length;
  return piece.length < 60 && (end >= text.length - 1 || breaks[0] !== undefined) ? end : undefined;
}

const nameEnds = new RegExp(
  [
    // "Hubilo (https://…)", "Fastly (DPA, Privacy Policy)"
    String.raw`\s*\(\s*(?:https?:|[^()]{0,60}\b(?:[Dd]ata [Pp]rocessing|DPA|[Pp]rivacy)\b)`,
    // "Fastly to host", "GitHub for authentication"
    // Not "Code for America to host".
    String.raw`\s+(?:to|as|for(?!\s(?:[A-Z][\w.&'-]*\s){1,4}(?:to|for)\s))\s`,
    // "Acme, Inc. We share your name"
    String.raw`(?<=,? \b(?:Inc|Ltd|Co|Corp)\.)\s(?=[A-Z][a-z']*\s)`,
    // "Fastly: hosting", "Fastly – hosting"
    String.raw`\s*[:–—]\s|\s[-|]\s`,
    // "Fastly, which hosts", "Statuspage is used"
    String.raw`,?\s+(?:which|who|is|are|provides?|hosts?|handles?|processes|stores?|delivers?|sends?|runs?|manages?|helps?)\s`,
    String.raw`(?<!\b(?:Inc|Ltd|Co|Corp|LLC))\.\s`,
    // A comma is part of "Acme, Inc. to", of "One, Two and Three to", and of what stands in parentheses.
    String.raw`(?<!\([^()]{0,60}),\s(?!(?:Inc|Ltd|LLC|GmbH|Corp|Co)\b)(?!(?:(?:[A-Z][\w.&'-]*,?|and|&|\([^()]{1,60}\)) ){1,6}(?:to|for|as) )`,
  ].join('|'),
);

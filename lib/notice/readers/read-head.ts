import { partsOf, safeUrl } from '../../text/safe-url.ts';
import { addressesIn } from '../addresses-in.ts';
import type { Sentence } from '../language/split-sentences.ts';
import type { Fact } from '../model.ts';
import type { Line, Outline } from '../outline.ts';
import { factFrom, type Passage } from '../passages.ts';

/** The host that a notice speaks of. On the policies' own site the path names it: `/pypi.org/Privacy-Notice/`. */
export function readSite({ url }: Pick<Outline, 'url'>): string {
  const { host, path } = partsOf(url);
  const [first = ''] = path.split('/').filter(Boolean);
  if (host === 'policies.python.org' && /^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(first)) return first;
  return host.replace(/^www\./, '');
}

/** The layer beneath: "This notice is an addendum to the PSF Privacy Notice". */
export function readAddendum(passages: Passage[]): { title: string; url: string } | undefined {
  const { title, url } = addendumIn(passages) ?? {};
  return title !== undefined && url !== undefined ? { title, url } : undefined;
}

/** The sentence that names the layer beneath. */
export function readAddendumSentence(passages: Passage[]): Fact | undefined {
  const found = addendumIn(passages);
  return found && factFrom(found.passage, found.sentence);
}

function addendumIn(
  passages: Passage[],
): { title: string; url: string; passage: Passage; sentence: Sentence } | undefined {
  for (const passage of passages) {
    const { line, sentences, topic } = passage;
    if (topic === 'processors' || !leadsOn(line) || !addsTo.test(line.text)) continue;
    const addresses = addressesIn(line);
    for (const sentence of sentences) {
      const { text, start, end } = sentence;
      const said = addsTo.exec(text);
      if (!said) continue;
      const notices = addresses.filter(
        (span) => span.start >= start && span.end <= end && isNotice(line, span),
      );
      // "The PSF Privacy Notice applies too; this is an addendum to it" names it before.
      const link = notices.find((span) => span.start >= start + said.index) ?? notices[0];
      const url = link && safeUrl(link.url);
      if (url) return { title: titleOf(line, link), url: url.replace(/#.*$/, ''), passage, sentence };
    }
  }
  return;
}

/** A quick look, which leaves out most lines. */
function leadsOn({ text, links }: Line): boolean {
  return links.length > 0 || text.includes('://');
}

/** Of a notice; a processor's data processing addendum is "between" parties. */
const addsTo =
  /\b(?:addendum|supplement|supplementary|addition|adds?|annex) to\b|\b(?:supplements|complements|extends|builds (?:up)?on)\b|\bread\b[^.;]{0,60}\b(?:together|along|in conjunction) with\b/i;

function isNotice(line: Line, { start, end }: { start: number; end: number }): boolean {
  return /\bprivacy\b|\bnotice\b/i.test(line.text.slice(start, end));
}

/** The link's text; where that is only an address in parentheses, the name before them. */
function titleOf({ text }: Line, { start, end }: { start: number; end: number }): string {
  const written = text.slice(start, end);
  if (!/^https?:/i.test(written)) return written;
  return (
    /(?:[A-Z][\w.]{0,30} ){1,6}(?=\( ?$)/.exec(text.slice(Math.max(0, start - 100), start))?.[0].trim() ??
    written
  );
}

/**
 * The notice's date, as written: at its head, else in its own words ("was last updated on February 20, 2015"), else
 * the file's at the foot. A file's date says when the page was built again, not when the notice changed.
 */
export function readDate(passages: Passage[], margin: string[]): string | undefined {
  const lines = passages.map(({ line }) => line);
  const firstTopic = passages.findIndex(({ topic }) => topic !== undefined);
  const body = lines.slice(Math.max(firstTopic, 0));
  return (
    firstDate(lines.slice(0, Math.max(firstTopic, 0)), updated) ??
    firstDate(lines.slice(0, Math.max(firstTopic, 0))) ??
    firstDate(body.filter((line) => !isDateStamp(line))) ??
    firstDate(body) ??
    margin.map((text) => date.exec(text)?.[0]).find(Boolean)
  );
}

/** The days on which the notice says that it was last updated, and the file's at the foot. */
export function updateDates(passages: Passage[], margin: string[]): { stated: string[]; foot?: string } {
  const stated = passages.flatMap(({ line: { text } }) =>
    hasYear.test(text) ? (updated.exec(text)?.groups?.written ?? []) : [],
  );
  const foot = margin.map((text) => date.exec(text)?.[0]).find(Boolean);
  return { stated, ...(foot && { foot }) };
}

function firstDate(lines: Line[], pattern = dated): string | undefined {
  for (const { text } of lines) {
    if (!hasYear.test(text)) continue;
    const { written } = pattern.exec(text)?.groups ?? {};
    if (written) return written;
  }
  return;
}

/** A line that is nothing but a date: the file's, or the notice's at its head. */
export function isDateStamp({ text }: Pick<Line, 'text'>): boolean {
  return text.length <= longestStamp && hasYear.test(text) && stamp.test(text);
}

/** "Last updated on the 20th of September 2025" has 43 characters. */
const longestStamp = 100;

/** A quick look, which leaves out most lines: the patterns of dates below are slow to make, above all in Firefox. */
const hasYear = /\d{4}/;

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\\.?';
const written = `${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th|\\.)? (?:of )?${month},? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}`;
const last = 'last (?:updated?|modified|revised|changed|reviewed)';
const says = `(?:${last}|updated|effective(?: date| as of| from)?|version(?: of| \\d+(?:\\.\\d+)*,?)|dated?|in force since)(?: date)?(?: on| since)?:?`;
const date = new RegExp(`\\b(?:${written})`, 'i');
/** "Effective January 1, 2026. Last updated December 20, 2025.": of two dates the second. */
const updated = new RegExp(`\\b${last}(?: date)?(?: on)?:? (?<written>${written})`, 'i');
const dated = new RegExp(`\\b${says} (?<written>${written}|${month} \\d{4})`, 'i');
const stamp = new RegExp(`^\\W*(?:${says}|created:?)? ?(?:${written})\\W*$`, 'i');

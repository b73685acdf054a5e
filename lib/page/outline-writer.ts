import { fold } from '../notice/language/fold.ts';
import type { Line, LinkSpan, Section, Span } from '../notice/outline.ts';
import { safeUrl } from '../notice/safe-url.ts';
import type { Role } from './elements.ts';
import { atMost, longest } from './limits.ts';

/** What the writer must know of an element beside its role. */
export interface Entered {
  level: number;
  href: string | null;
  isHeaderCell: boolean;
}

/** Writes an outline while a page is walked: told of every element entered and left, and of every text. */
export class OutlineWriter {
  readonly #base: string;
  readonly #sections: Section[] = [{ heading: '', level: 0, lines: [] }];
  readonly #margin: string[] = [];
  /** The elements that are open, outermost first. */
  readonly #open: Open[] = [];
  /** Those of them that are links, and those that are strong. */
  readonly #links: Open[] = [];
  readonly #strong: Open[] = [];
  #line = emptyLine();
  /** Whether a space would be one too many: at the line's beginning, or after another. */
  #spaced = true;
  #listDepth = 0;
  /** Right after a `<br>`: what follows with a capital begins anew, if what stands before can end. */
  #afterBreak = false;
  /** Of the row that is open: how many cells it has, and how many of them head a column. */
  #row: { cells: number; headers: number } | undefined;
  #columns: string[] | undefined;
  /** How many elements are open whose text is a heading's, or the margin's, or a list item's. */
  #in: Record<'heading' | 'margin' | 'item' | 'term' | 'definition', number> = {
    heading: 0,
    margin: 0,
    item: 0,
    term: 0,
    definition: 0,
  };
  #characters = 0;

  constructor(base: string) {
    this.#base = base;
  }

  enter(role: Role, { level, href, isHeaderCell }: Entered): void {
    const open: Open = { role, level, href, start: 0, line: this.#line };
    this.#open.push(open);
    if (role === 'link') this.#links.push(open);
    if (role === 'strong') this.#strong.push(open);
    atMost('levels', this.#open.length);
    switch (role) {
      case 'heading':
      case 'margin':
        this.#flush();
        this.#in[role]++;
        break;
      case 'item':
      case 'term':
      case 'definition':
        this.#boundary(true);
        this.#in[role]++;
        break;
      case 'list':
        this.#boundary(true);
        this.#listDepth++;
        break;
      case 'row':
        this.#flush();
        this.#row = { cells: 0, headers: 0 };
        break;
      case 'cell':
        if (this.#row) {
          if (this.#row.cells++ > 0) this.#break();
          if (isHeaderCell) this.#row.headers++;
        }
        break;
      case 'block':
        this.#boundary(false);
        break;
      case 'break':
        this.text(' ');
        this.#afterBreak = true;
        break;
      default:
    }
    open.start = this.#line.text.length;
    open.line = this.#line;
  }

  leave(): void {
    const open = this.#open.pop();
    if (!open) return;
    switch (open.role) {
      case 'link':
        this.#links.pop();
        this.#closeLink(open);
        break;
      case 'strong':
        this.#strong.pop();
        this.#close(this.#line.strong, open);
        break;
      case 'heading':
        this.#in.heading--;
        this.#writeHeading(open.level);
        break;
      case 'margin':
        if (this.#line.text) this.#margin.push(this.#line.text.slice(0, longest.heading).trimEnd());
        this.#startLine();
        this.#in.margin--;
        break;
      case 'item':
      case 'term':
      case 'definition':
        this.#boundary(true);
        this.#in[open.role]--;
        break;
      case 'list':
        this.#boundary(true);
        this.#listDepth--;
        break;
      case 'row':
        this.#closeRow();
        break;
      case 'block':
        this.#boundary(false);
        if (!this.#row) this.#columns = undefined;
        break;
      default:
    }
  }

  text(raw: string): void {
    this.#characters += raw.length;
    atMost('characters', this.#characters);
    this.#write(fold(raw));
  }

  /** What is too long for one line goes on in the next. A heading's rest does so once the heading is written. */
  #write(words: string): void {
    let folded = words;
    while (this.#line.text.length + folded.length > longest.line && !this.#in.heading && !this.#in.margin) {
      const room = longest.line - this.#line.text.length;
      const space = folded.lastIndexOf(' ', room);
      const end = space > 0 ? space : room;
      this.#append(folded.slice(0, end));
      folded = folded.slice(end);
      this.#flush();
    }
    this.#append(folded);
  }

  #append(folded: string): void {
    const text = this.#spaced ? folded.trimStart() : folded;
    if (text === '') return;
    const { text: before, breaks } = this.#line;
    if (this.#afterBreak && text.trim()) {
      if (before !== '' && !this.#row && endsBefore.test(before.slice(-20)) && /^[A-Z]/.test(text))
        breaks.push(before.length);
      this.#afterBreak = false;
    }
    this.#line.text += text;
    this.#spaced = text.endsWith(' ');
  }

  finish(): { sections: Section[]; margin: string[] } {
    this.#flush();
    const sections = this.#sections.filter(({ heading, lines }) => heading !== '' || lines.length > 0);
    return { sections, margin: this.#margin };
  }

  /** Where a block begins or ends. Inside an item or a cell it only parts what is said; `always`: it ends the line. */
  #boundary(always: boolean): void {
    if (this.#in.heading || this.#in.margin || this.#row) this.text(' ');
    else if (always || !(this.#in.item || this.#in.definition)) this.#flush();
    else if (this.#line.text) this.#break();
  }

  #break(): void {
    this.text(' ');
    this.#line.breaks.push(this.#line.text.length);
  }

  #flush(): void {
    if (this.#line.text !== '') this.#writeLine();
    this.#startLine();
  }

  #writeLine(): void {
    const line = this.#line;
    const text = line.text.slice(0, this.#end());
    // What is still open goes on in the next line. Of links in links, which is no valid HTML, the inmost counts.
    const link = this.#links.at(-1);
    if (link) this.#closeLink(link);
    const [strong] = this.#strong;
    if (strong) this.#close(line.strong, strong);
    this.#sections.at(-1)?.lines.push({
      ...line,
      text,
      breaks: line.breaks.filter((at) => at < text.length || this.#row !== undefined),
      kind: this.#kind(),
      depth: this.#in.item > 0 && !this.#row ? this.#listDepth : 0,
      ...(this.#row && this.#columns && { columns: this.#columns }),
    });
  }

  #startLine(): void {
    if (this.#line.text !== '' || this.#line.breaks.length > 0) this.#line = emptyLine();
    this.#spaced = true;
  }

  /** Where the line's text ends, without a space at its end. */
  #end(): number {
    const { length } = this.#line.text;
    return length > 0 && this.#spaced ? length - 1 : length;
  }

  #kind(): Line['kind'] {
    if (this.#row) return 'row';
    if (this.#in.term) return 'term';
    if (this.#in.item) return 'item';
    return this.#in.definition ? 'definition' : 'paragraph';
  }

  #closeLink(open: Open): void {
    const { href } = open;
    if (href === null) return;
    open.url ??= (href.startsWith('mailto:') ? href : safeUrl(href, this.#base)) ?? '';
    const { url } = open;
    if (url) this.#close(this.#line.links, open, (span) => ({ ...span, url }));
  }

  #close(spans: Span[], open: Open): void;
  #close(spans: LinkSpan[], open: Open, make: (span: Span) => LinkSpan): void;
  #close(spans: Span[], open: Open, make: (span: Span) => Span = (span) => span): void {
    // What was opened in a line before has all of this one.
    const start = open.line === this.#line ? open.start : 0;
    const end = this.#end();
    const from = this.#line.text[start] === ' ' ? start + 1 : start;
    if (from < end) spans.push(make({ start: from, end }));
  }

  #writeHeading(level: number): void {
    const { text } = this.#line;
    const end = text.length > longest.heading ? text.lastIndexOf(' ', longest.heading) : text.length;
    const heading = text.slice(0, end < 0 ? longest.heading : end);
    const rest = text.slice(heading.length);
    this.#startLine();
    const name = heading.replace(/\s?[¶#]\s?$/, '').trim();
    if (name) this.#sections.push({ heading: name, level, lines: [] });
    this.#write(rest);
    if (!this.#in.heading) this.#flush();
  }

  /** A row of nothing but header cells names the columns of those that follow. */
  #closeRow(): void {
    const { cells, headers } = this.#row ?? { cells: 0, headers: 0 };
    if (cells > 0 && headers === cells) {
      const starts = [0, ...this.#line.breaks];
      this.#columns = starts.map((start, index) => this.#line.text.slice(start, starts[index + 1]).trim());
      this.#startLine();
    }
    this.#flush();
    this.#row = undefined;
  }
}

/** "to host the site<br>Your data reaches it" ends before the `<br>`; "a service of<br>Acme" does not. */
const endsBefore =
  /(?<!\b(?:an?|the|of|to|and|or|by|with|in|on|at|for|from|between|our|your|their|is|are) ?)(?<![,–—-] ?)$/i;

interface Open {
  role: Role;
  level: number;
  href: string | null;
  /** Absolute, once it was asked for; empty where it is not safe. */
  url?: string;
  /** Where its text begins, in the line in which it was opened. */
  start: number;
  line: object;
}

function emptyLine(): Omit<Line, 'kind' | 'depth'> {
  return { text: '', links: [], strong: [], breaks: [] };
}

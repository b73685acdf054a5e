import type { WrittenSection } from '../notice/settle/written-outline.ts';
import { cellSpan } from './cell-span.ts';
import { foldedBy } from './folded-by.ts';
import { footnoteMarkIn, leadsBack } from './footnote-marks.ts';
import { headingLevel } from './heading-level.ts';
import { atMost } from './limits.ts';
import { attribute, first, hasAttributes, named, nameOf } from './members.ts';
import { type Entered, type OutlineWriter, outlineWriter } from './outline-writer.ts';
import { recoveredName } from './recovered-name.ts';
import { type Role, roleOf } from './roles.ts';
import { walkPage } from './walk-page.ts';

/**
 * Takes the page's main content and what its relative links start from; gives what is read of it, and with `keepsRuns`
 * where each text stands. One pass in the page's order, without layout; nothing is changed. Throws `PageTooLarge`.
 */
export function readContent(content: Element, base: string, keepsRuns: boolean): WrittenSection[] {
  // Browsers count elements by themselves, and at once.
  atMost('elements', named(content, '*').length);
  const writer = outlineWriter(base, keepsRuns);
  const folded = foldedBy(content);
  walkPage(content, {
    enter(element) {
      const role = roleOf(element, folded);
      const panel = role === 'block' && folded.size > 0 && folded.get(attribute(element, 'id') ?? '');
      if (!panel || !panel.isTab || !panel.name) return enter(element, role, writer);
      // Its tab's label stands elsewhere.
      writer.enter('fold', {});
      writer.enter('heading', { level: 6 });
      writer.text(panel.name, element);
      writer.leave();
      return true;
    },
    leave: () => writer.leave(),
    text: (node) => writer.text(node.data, node),
  });
  return writer.finish();
}

/** False where nothing below is to be read. */
function enter(element: Element, role: Role, writer: OutlineWriter): boolean {
  if (role === 'apart' || isMark(element, role, writer)) return false;
  writer.enter(role, {
    ...detailsOf[role]?.(element),
    ...(writer.wanted.size > 0 && { note: noteOf(element, role, writer) }),
  });
  const name = role === 'inline' ? recoveredName(element) : undefined;
  if (name) writer.text(name, element);
  return true;
}

const detailsOf: Partial<Record<Role, (element: Element) => Entered>> = {
  heading: (element) => ({ level: headingLevel(element) }),
  caption: (element) => ({ level: headingLevel(element) }),
  link: (element) => ({ href: attribute(element, 'href') }),
  // A table with a heading or a table in it is no table of facts. The first is found without the rest.
  table: (element) => ({ isLayout: first(element, 'table, h1, h2, h3, h4, h5, h6') !== null }),
  cell: (element) => ({
    cell: cellSpan(
      nameOf(element) === 'th' || isHeaderRole.test(attribute(element, 'role') ?? ''),
      attribute(element, 'colspan') ?? attribute(element, 'aria-colspan'),
      attribute(element, 'rowspan') ?? attribute(element, 'aria-rowspan'),
    ),
  }),
};

const isHeaderRole = /^(?:column|row)header$/;

/** A footnote's mark, or a link back from it: told to the writer, and not read. */
function isMark(element: Element, role: Role, writer: OutlineWriter): boolean {
  if (role === 'link') {
    const href = attribute(element, 'href');
    if (!href?.startsWith('#')) return false;
    if (leadsBack(element)) return true;
    return refer(element, writer);
  }
  if (role === 'mark') return !writer.endsInDigit() && refer(element, writer);
  return role === 'inline' && writer.wanted.size > 0 && hasAttributes(element) && leadsBack(element);
}

function refer(element: Element, writer: OutlineWriter): boolean {
  const found = footnoteMarkIn(element);
  if (!found) return false;
  // "<sup id=note1>1</sup> See …": the mark that is led to is the footnote's own.
  const own = noteOf(element, 'mark', writer);
  writer.refer(own ?? found.href?.slice(1) ?? found.mark);
  return true;
}

/** The footnote that begins with an element: what a mark led to. */
function noteOf(element: Element, role: Role, writer: OutlineWriter): string | undefined {
  const id = attribute(element, 'id') ?? (role === 'link' ? attribute(element, 'name') : null);
  return id !== null && writer.wanted.has(id) ? id : undefined;
}

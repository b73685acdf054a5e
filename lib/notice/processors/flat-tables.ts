import { pieces, type Sentence } from '../language/split-sentences.ts';
import type { Line } from '../outline.ts';
import { isPurpose } from './columns.ts';
import { isProperName, namePattern } from './names.ts';

/** A row of a table that lost its cells: where its name and its purpose stand in the line. */
export interface FlatRow {
  row: Sentence;
  name: string;
  purpose?: string;
}

/**
 * Takes a line; gives the rows of a table that lost its markup: "Name Function Country", then "Acme Payment services
 * USA" row by row. The name ends at its legal form or where the purpose begins, by a word that says what services do.
 */
export function flatRowsIn(line: Line): FlatRow[] {
  if (line.kind !== 'paragraph' || line.breaks.length < 2) return [];
  const [head, ...rows] = pieces(line);
  if (!head || head.text.length > 80 || !headsTable.test(head.text) || !isPurpose.test(head.text)) return [];
  const prose = rows.findIndex(({ text }) => text.length > longestRow || /[.!?]$/.test(text));
  return rows.slice(0, prose < 0 ? rows.length : prose).flatMap(rowOf);
}

/** "Name Function of the third party Jurisdiction", "Company | Purpose | Location" */
const headsTable =
  /^(?:name|company|provider|processor|sub-?processor|vendor|service provider|third[- ]party)\b/i;

/** With an address beside the name some 140 characters. */
const longestRow = 200;

function rowOf(row: Sentence): FlatRow[] {
  const { text } = row;
  const start = atPurpose.exec(text)?.index ?? -1;
  const before = start > 0 ? text.slice(0, start) : text;
  const name = (leadingName.exec(before)?.[0] ?? '').trim();
  if (!isProperName(name)) return [];
  const purpose = start > 0 ? text.slice(start).replace(place, '').trim() : '';
  return [{ row, name, ...(purpose && { purpose }) }];
}

const leadingName = new RegExp(String.raw`^${namePattern}`, 'u');

/** Where what is done begins: never at the row's own beginning. */
const atPurpose =
  /(?<=\S )(?:sending|hosting|(?:web |cloud |e-?mail |database )?(?:hosting|storage)|infrastructure\S*|platform-as\S*|software-as\S*|development|payments?|billing|invoic\w*|CRM|support|customer (?:support|service|relationship)|help ?desk|ticket\w*|e-?mails?|mailing|newsletter\w*|analytics|monitoring|error \w+|crash \w+|logging|signatures?|surveys?|marketing|advertising|communications?|messaging|content delivery|CDN|DNS|backups?|search|security|authentication|identity|fraud|translation|recruit\w*|accounting|project management|collaboration|video \w+|data \w+|cloud services?|IT services?|management)\b/i;

/** The country at the row's end. */
const place =
  /(?: (?:USA|US|UK|EU|EEA|[A-Z][a-z]{1,20}(?:mburg|land|many|tria|nia|dom|ance|ain|aly|ada|way|den|ark|ium|lia|gal|ia|urg)|United States|United Kingdom|The Netherlands)(?:\/[A-Z]+)?){1,3}$/;

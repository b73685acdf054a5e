/**
 * A table as CSV (RFC 4180) that LibreOffice and others open right as it is: a byte order mark says that it is UTF-8,
 * every cell is quoted, and no cell is taken for a formula. White space is folded, so one row is one line.
 */
export function toCsv(header: readonly string[], rows: readonly string[][]): string {
  return `\ufeff${[header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

const cell = (text: string) => `"${harmless(text.replace(/\s+/g, ' ').trim()).replaceAll('"', '""')}"`;

/**
 * Spreadsheets compute what begins with one of these signs, full-width ones too. The apostrophe makes it text. It also
 * stands after a semicolon or a quotation mark, since a file opened with another separator is cut there.
 */
function harmless(text: string): string {
  return text.replace(/(^|[;"]) ?(?=[=+\-@|%＝＋－＠])/g, (start) => `${start}'`);
}

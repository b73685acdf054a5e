/**
 * Takes a page's bytes and its `content-type`; gives its text, in the encoding that a browser would take: that of its byte
 * order mark, else of the header, else of the `<meta>` in its first kilobyte, else UTF-8. (The mark goes before the header:
 * WHATWG, "Encoding", "BOM sniff".)
 */
export function decodeHtml(bytes: Uint8Array, contentType: string): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const decoder =
    decoderFor(marks.find(([mark]) => start.startsWith(mark))?.[1]) ??
    decoderFor(/;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1]) ??
    decoderFor(encodingInMeta(start)) ??
    new TextDecoder();
  return decoder.decode(bytes);
}

/** The bytes of the marks, as Latin-1. */
const marks = [
  ['\u00ef\u00bb\u00bf', 'utf-8'],
  ['\u00fe\u00ff', 'utf-16be'],
  ['\u00ff\u00fe', 'utf-16le'],
] as const;

/** `<meta charset="windows-1252">`, and the older `<meta http-equiv="content-type" content="text/html; charset=…">`. */
function encodingInMeta(start: string): string | undefined {
  const label = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1];
  // What could be read as ASCII up to here is no UTF-16, whatever it says (WHATWG, "prescan a byte stream").
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/** Nothing for a label that no browser knows: then the next source decides. */
function decoderFor(label: string | undefined): TextDecoder | undefined {
  if (!label) return;
  try {
    return new TextDecoder(label);
  } catch {
    return;
  }
}

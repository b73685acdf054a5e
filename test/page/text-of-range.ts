/**
 * What a range holds, as it is read. Written apart from the code it tests, and in itself whole: its source can be sent
 * to a browser. Takes a range; gives its text with white space folded, unseen characters gone, `<python.org>` read as
 * its name, and a space where a block begins or ends.
 */
export function textOfRange(range: Range): string {
  const inline =
    /^(?:a|abbr|b|bdi|bdo|cite|code|data|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)$/;
  const unread = /^(?:script|style|noscript|template|svg|button|nav|aside|footer)$/;
  const { commonAncestorContainer: root } = range;
  let text = '';
  const read = (node: Node): void => {
    if (!range.intersectsNode(node)) return;
    if (node.nodeType === 3) {
      const { data } = node as Text;
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : data.length;
      text += data.slice(from, to);
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.localName;
    const isFolded = element.getAttribute('hidden') === 'until-found';
    const isHidden = element.hasAttribute('hidden') && !isFolded;
    if (unread.test(name) || element.classList.contains('headerlink') || isHidden) return;
    const isUnknown = name.includes('.');
    // The name stands where the element begins, so only where that is in the range.
    if (isUnknown && element.parentNode) {
      const place = [...element.parentNode.childNodes].indexOf(element);
      if (range.comparePoint(element.parentNode, place) === 0) {
        text += [name, ...element.getAttributeNames()].join('/');
      }
    }
    const parts = !isUnknown && !inline.test(name);
    if (parts) text += ' ';
    for (const child of element.childNodes) read(child);
    if (parts) text += ' ';
  };
  read(root);
  return text
    .replace(/[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

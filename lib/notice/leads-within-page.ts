import type { Line } from './outline.ts';

/** An item of a table of contents: nothing but a link to a place in the page itself. It says what stands there anyway. */
export function leadsWithinPage({ kind, text, links }: Line, pageUrl: string): boolean {
  const [link] = links;
  return (
    kind === 'item' &&
    link !== undefined &&
    link.start === 0 &&
    link.end === text.length &&
    link.url.startsWith(`${pageUrl}#`)
  );
}

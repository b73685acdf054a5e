import type { Oddity, Reading } from './doubts-of.ts';

/** An address that goes on where its link has ended: "https://example.com/terms" is linked, and a "/" follows. */
export function brokenUrl({ notice: { processors }, passages }: Reading): Oddity[] {
  const broken = passages.flatMap(({ line }) =>
    line.links.flatMap(({ start, end }) => {
      if (!goesOn.test(line.text.charAt(end))) return [];
      const linked = line.text.slice(start, end);
      const rest = goesOn.exec(line.text.slice(end, end + 200))?.[0];
      return rest && /^https?:\/\/\S+$/i.test(linked) ? { line, linked, rest } : [];
    }),
  );
  return broken.slice(0, atMost).map(({ line, linked, rest }) => {
    const index = processors.findIndex(({ quote }) => quote.includes(line.text));
    return {
      text: `The address ${linked}${rest} is linked without its end: “${rest}” stands outside the link.`,
      ...(index >= 0 && { at: { list: 'processors' as const, index } }),
    };
  });
}

const goesOn = /^[\w/?#&=%~-]+/;

/** A page made of broken links is not made clearer by naming each, and each costs a search for its entry. */
const atMost = 20;

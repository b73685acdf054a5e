/** What of a page is too large for it to be read. */
export type TooLarge = keyof typeof sentences;

const sentences = {
  characters: 'it has more than 225,000 characters',
  elements: 'it has more than 4,500 elements',
  levels: 'it nests more than 1,000 levels deep',
  shadows: 'it nests more than 20 shadow roots',
  addresses: 'its links have more than 500,000 characters',
  json: 'its text takes more than 4,000,000 characters',
  said: 'it gives more than 2,000,000 characters of facts',
  searched: 'it has no article of its own, and more than 20,000 elements',
  markup: 'it has no article of its own, and more than 2,000,000 characters',
  surrounded: 'it has no article of its own, and its text is too long or nests too deep',
};

export const tooLarge = Object.keys(sentences) as TooLarge[];

/** A sentence for the popup. */
export function tooLargeSentence(what: TooLarge): string {
  return `This page is too large to be read safely: ${sentences[what]}.`;
}

/** A list item as it is shown: without a number written into its text ("b) ") and what joins it to the next ("; and"). */
export function itemText(text: string): string {
  return text.replace(numbering, '').replace(itemEnd, '');
}

const numbering = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)]\s+/;

/** "…; and", "…," */
const itemEnd = /\s*(?:[;,]\s*(?:and|or)|[;,.])$/i;

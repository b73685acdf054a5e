import type { Processor } from '../model.ts';
import { partsOf } from '../safe-url.ts';
import type { Oddity, Reading } from './doubts-of.ts';

/** A DPA link that, by its own text or address, leads to something else than the processor's DPA. */
export function dpaElsewhere({ notice: { processors } }: Reading): Oddity[] {
  return processors.flatMap((processor, index) => {
    const text = oddityOf(processor);
    return text ? { text, at: { list: 'processors' as const, index } } : [];
  });
}

function oddityOf({ name, quote, dpa }: Processor): string | undefined {
  if (!dpa) return;
  const { host, path } = partsOf(dpa.url);
  const others = wordsOf(dpa.text.replace(/https?:\S+/gi, ' ')).filter((word) => !document.has(word));
  if (others.length > 0 && !namesOneOf(others, quote.replace(dpa.text, ' '))) {
    return `The DPA linked for ${name} is called “${dpa.text}”, which does not name ${name}.`;
  }
  if (blog.test(path)) {
    return `By its address, the link to the DPA of ${name} leads to a blog post: ${host}${path}`;
  }
  if (!namesOneOf([...wordsOf(name), ...others], host.replace(/[^a-z\d]/g, ''))) {
    return `The link to the DPA of ${name} leads to ${host}, which is not named after ${name}.`;
  }
  return;
}

/** What the document is called, whoever's it is. */
const document = new Set(
  'data processing processor addendum agreement terms amendment dpa gdpr ccpa customer cloud online service services product standard global our their its for with between conditions protection privacy here this link read see'.split(
    ' ',
  ),
);

function namesOneOf(words: string[], text: string): boolean {
  const lower = text.toLowerCase();
  return words.some((word) => lower.includes(word));
}

/** "https://aws.amazon.com/blogs/security/aws-gdpr-data-processing-addendum/" */
const blog = /\/(?:blogs?|news)\//i;

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z\d]{3,}/g) ?? []).filter((word) => word !== 'the' && word !== 'and');
}

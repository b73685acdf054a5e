import type { MessageSource } from '../lib/messages.ts';

/** One locale's messages, as `public/_locales` holds them. */
export type Catalogue = Record<
  string,
  { message: string; placeholders?: Record<string, { content: string }> }
>;

/** Gives the messages as a browser does: a key that the locale lacks is taken from English. */
export function messagesFrom(own: Catalogue, english: Catalogue): MessageSource {
  return {
    getMessage(key, substitutions = []) {
      const entry = own[key] ?? english[key];
      if (!entry) return '';
      return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
        const at = Number(entry.placeholders?.[name]?.content.slice(1));
        return substitutions[at - 1] ?? '';
      });
    },
  };
}

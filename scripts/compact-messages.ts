/** One message of `public/_locales`; `description` is for its translators. */
interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string }>;
}

/**
 * Takes a `messages.json` as it is written; gives it as the browsers need it: `$1` for each placeholder's name, no
 * descriptions and no white space. Over all languages that is a third of it.
 */
export function compactMessages(json: string): string {
  const messages = Object.entries(JSON.parse(json) as Record<string, Message>);
  return JSON.stringify(Object.fromEntries(messages.map(([key, entry]) => [key, compact(entry)])));
}

function compact({ message, placeholders }: Message): Message {
  const numbered = message.replace(
    /\$(\w+)\$/g,
    (whole, name: string) => placeholders?.[name]?.content ?? whole,
  );
  if (!placeholders || !misread.test(numbered)) return { message: numbered };
  return { message, placeholders };
}

/** A number that touches the next one, or a digit, would be read as a name or as another number. */
const misread = /\$\d[\w@]*\$|\$\d\d/;

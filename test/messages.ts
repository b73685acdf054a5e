import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setMessages } from '../lib/messages.ts';
import { type Catalogue, messagesFrom } from './messages-from.ts';

const folder = join(import.meta.dirname, '../public/_locales');

export const locales = readdirSync(folder);

export function catalogueOf(locale: string): Catalogue {
  return JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8'));
}

/** Sets the interface's language for a test. */
export function speak(locale: string): void {
  setMessages(messagesFrom(catalogueOf(locale), catalogueOf('en')));
}

import { namedServices } from './lexicon/recipients.ts';
import type { Token } from './tokens.ts';

/** Takes tokens; gives the services named among them, each as tokens `from` up to `to`. The longest name wins. */
export function namedServicesIn(tokens: Token[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const names = byFirstWord.get(tokens[at]?.text ?? '');
    const name = names?.find((words) => words.every((word, k) => tokens[at + k]?.text === word));
    if (!name || isOtherwise.test(tokens[at + name.length]?.word ?? '')) continue;
    found.push({ from: at, to: at + name.length });
    at += name.length - 1;
  }
  return found;
}

/** "Google account", "Facebook login" name no recipient. */
const isOtherwise =
  /^(?:accounts?|logins?|videos?|advertising|policies|connect|id|policy|pages?|profile|store|privacy|terms|password|username|button|plugin|settings?|device|devices|users?)$/;

const byFirstWord = Map.groupBy(
  namedServices.map((name) => name.split(' ')).sort((a, b) => b.length - a.length),
  ([first = '']) => first,
);

import type { Line } from '../outline.ts';
import { isProperName } from './names.ts';

/** "Fastly to host the website": a name in capitals, and what for. Not "Due to the load", "Purpose: to host". */
export function headsEntry({ line }: { line: Line }): boolean {
  const { name = '' } = namedFor.exec(line.text.slice(0, 200))?.groups ?? {};
  return name !== '' && !startsOtherwise.test(name) && isProperName(name);
}

const namedFor =
  /^[\s[(]*(?:\(?(?:\d{1,2}|[a-z])[.)]\s+)?(?<name>(?:[A-Z\d]|[a-z]+[A-Z])[\w.&'’®™-]*(?:,? (?:[A-Z][\w.&'’®™-]*|\([^()]{1,60}\)|and|by|of|for(?= [A-Z]))){0,7})(?:,| \(https?:[^)]*\)|:)? (?:to (?!the\b|our\b|your\b|a\b|an\b|any\b|this\b|these\b|wh)[a-z]|for (?!the\b|wh|more\b|those\b|any\b|all\b)[a-z])/;
const startsOtherwise =
  /^(?:Due|Subject|Thanks|Up|Prior|According|Contrary|Similar|Related|Access|Used?|Purposes?|Data|In|As|We|They|It|You|This|These|The (?:PSF|Foundation)|PSF|Python Software Foundation|Contact|Please|See|Links?|DPA|Privacy|Role|Consent|Legal|Legitimate|Contract)\b/;

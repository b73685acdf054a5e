import type { Outline } from '../outline.ts';
import { readSite } from '../readers/read-head.ts';
import { speakerOf } from './speaker-of.ts';

/**
 * What a notice's organisation may be called in it, in small letters: as it speaks, as its title names it ("Example
 * Privacy Notice"), and as its host does.
 */
export function ownNamesOf(outline: Outline): Set<string> {
  const speaker = speakerOf(outline.sections) ?? '';
  const title = /^(.{1,60}?)['’]?s? (?:privacy|data protection|cookie)/i.exec(outline.title)?.[1] ?? '';
  const [label = ''] = readSite(outline).split('.').slice(-2);
  const names = [speaker, speaker.replace(/,? (?:Inc|Ltd|LLC|GmbH|Corp)\b\.?$/, ''), title, label];
  return new Set(names.map((name) => name.trim().toLowerCase()).filter(Boolean));
}

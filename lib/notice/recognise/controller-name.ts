import type { Outline } from '../outline.ts';
import { speakerOf } from './speaker-of.ts';

/** Takes a page's outline; gives the organisation that speaks in it, as it is named there; nothing where none is. */
export function controllerName({ sections, title }: Outline): string | undefined {
  const speaker = speakerOf(sections);
  if (speaker) return speaker;
  const { name } =
    /^(?<name>[\p{Lu}\d][\p{L}\d&.-]*(?: [\p{Lu}\d][\p{L}\d&.-]*){0,4}?)(?:['’]s?)? (?:Website )?(?:Privacy|Data Protection|Cookie)/u.exec(
      title,
    )?.groups ?? {};
  return name && !/^(?:The|Our|Website|General|Global|Online)$/.test(name) ? name : undefined;
}

import type { Doubt, Notice } from '../lib/notice/model.ts';
import { DoubtIcon } from './icons.tsx';

/** Small notes on what a careful reader would mention. */
export function DoubtNotes({ doubts = [] }: { doubts?: Doubt[] | undefined }) {
  return (
    <>
      {doubts.map(({ kind, text }) => (
        <p key={kind + text} class="doubt" role="note">
          <DoubtIcon />
          <bdi>{text}</bdi>
        </p>
      ))}
    </>
  );
}

/** Those about one line, or about the whole notice where no line is given. */
export function doubtsAt(
  { doubts }: Notice,
  list?: NonNullable<Doubt['at']>['list'],
  index?: number,
): Doubt[] {
  return doubts.filter(({ at }) => at?.list === list && at?.index === index);
}

import type { ComponentChildren } from 'preact';
import { plural, t } from '../lib/messages.ts';
import type { LayeredNotice, Processor } from '../lib/notice/model.ts';
import { ownItems, type Placed } from '../lib/notice/show/glance.ts';
import { absenceIn } from '../lib/notice/show/not-stated.ts';
import { AbsenceText } from './absence-text.tsx';
import { Firsts, InBaseNotices } from './in-base-notice.tsx';
import { ProcessorRow } from './processor-row.tsx';
import { Section } from './section.tsx';

/** A page that only lists processors has dozens. */
const first = 20;
const most = 24;

/** Who handles the data, each with what for and its DPA. */
export function ProcessorList({ notice }: { notice: LayeredNotice }) {
  const items = ownItems(notice, 'processors');
  const withDpa = items.filter(({ item }) => item.dpa).length;
  const row = (placed: Placed<Processor>) => (
    <ProcessorRow key={placed.item.name + placed.index} {...placed} notice={notice} />
  );
  const rows = (inside: ComponentChildren) => <ul class="processors">{inside}</ul>;
  return (
    <Section
      id="processors"
      title={items.length > 0 ? plural('processors', items.length) : t('processors')}
      remark={withDpa > 0 && plural('withDpa', withDpa)}
      term={{ name: t('termProcessor'), meaning: t('meaningProcessor') }}
    >
      {items.length === 0 && <AbsenceText absence={absenceIn(notice, 'processors')} />}
      <ul class="processors">
        <Firsts items={items} first={first} most={most} within={rows}>
          {row}
        </Firsts>
        <InBaseNotices notice={notice} list="processors">
          {(added) => rows(added.map(row))}
        </InBaseNotices>
      </ul>
    </Section>
  );
}

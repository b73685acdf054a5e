import type { ComponentChildren } from 'preact';
import { plural, t } from '../lib/messages.ts';
import type { LayeredNotice, Link, Processor } from '../lib/notice/model.ts';
import { ownItems, type Placed } from '../lib/notice/show/glance.ts';
import { absenceIn } from '../lib/notice/show/not-stated.ts';
import { AbsenceText } from './absence-text.tsx';
import { LinkChoices } from './documents.tsx';
import { inBaseNotices } from './in-base-notices.ts';
import { Firsts } from './more.tsx';
import { noDpaText, ProcessorRow } from './processor-row.tsx';
import { Section } from './section.tsx';

/** A page that only lists processors has dozens. */
const first = 20;
const most = 24;

/** Who handles the data, each with what for and its DPA. `elsewhere`: lists of them on pages of their own, which are led to. */
export function ProcessorList({ notice, elsewhere }: { notice: LayeredNotice; elsewhere: Link[] }) {
  const items = ownItems(notice, 'processors');
  const withDpa = items.filter(({ item }) => item.dpa).length;
  const row = (placed: Placed<Processor>) => (
    <ProcessorRow
      key={placed.item.name + placed.index}
      {...placed}
      notice={notice}
      isDpaUsual={withDpa > 0 || placed.layer > 0}
    />
  );
  const rows = (inside: ComponentChildren) => <ul class="processors">{inside}</ul>;
  return (
    <Section
      id="processors"
      title={items.length > 0 ? plural('processors', items.length) : t('processors')}
      additions={inBaseNotices(notice, 'processors', (added) => rows(added.map(row)))}
      remark={items.length > 0 && (withDpa > 0 ? plural('withDpa', withDpa) : noDpaText(notice))}
      term={{ name: t('termProcessor'), meaning: t('meaningProcessor') }}
    >
      {items.length === 0 && elsewhere.length === 0 && (
        <AbsenceText absence={absenceIn(notice, 'processors')} />
      )}
      {elsewhere.length > 0 && (
        <>
          <p class="meaning">{t('namedElsewhere')}</p>
          <LinkChoices links={elsewhere} />
        </>
      )}
      <ul class="processors">
        <Firsts items={items} first={first} most={most} within={rows}>
          {row}
        </Firsts>
      </ul>
    </Section>
  );
}

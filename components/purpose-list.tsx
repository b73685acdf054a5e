import type { ComponentChildren } from 'preact';
import { plural, t } from '../lib/messages.ts';
import type { LayeredNotice, Purpose } from '../lib/notice/model.ts';
import { ownItems, type Placed } from '../lib/notice/show/glance.ts';
import { absenceIn } from '../lib/notice/show/not-stated.ts';
import { AbsenceText } from './absence-text.tsx';
import { inBaseNotices } from './in-base-notices.ts';
import { Line } from './line.tsx';
import { Firsts } from './more.tsx';
import { Section } from './section.tsx';
import { warningsAt } from './warnings.tsx';

/** The first stand open; the others would push what follows out of sight. */
const first = 3;
const most = 5;

/** What the data is used for. */
export function PurposeList({ notice }: { notice: LayeredNotice }) {
  const items = ownItems(notice, 'purposes');
  const line = (placed: Placed<Purpose>) => (
    <PurposeLine key={placed.item.text} {...placed} notice={notice} />
  );
  const lines = (inside: ComponentChildren) => <ul class="purposes">{inside}</ul>;
  return (
    <Section
      id="purposes"
      title={items.length > 0 ? plural('purposes', items.length) : t('purposes')}
      additions={inBaseNotices(notice, 'purposes', (added) => lines(added.map(line)))}
      term={{ name: t('termPurpose'), meaning: t('meaningPurpose') }}
    >
      {items.length === 0 && <AbsenceText absence={absenceIn(notice, 'purposes')} />}
      <ul class="purposes">
        <Firsts items={items} first={first} most={most} within={lines}>
          {line}
        </Firsts>
      </ul>
    </Section>
  );
}

function PurposeLine({ item, layer, index, notice }: Placed<Purpose> & { notice: LayeredNotice }) {
  return (
    <Line
      fact={item}
      layer={layer}
      tags={item.optIn && <span class="tag">{t('optIn')}</span>}
      warnings={warningsAt(notice.layers[layer] ?? notice.layers[0], 'purposes', index)}
    />
  );
}

import type { ComponentChildren } from 'preact';
import { plural, t } from '../lib/messages.ts';
import type { DataItem, LayeredNotice } from '../lib/notice/model.ts';
import { byCategory, ownItems, type Placed } from '../lib/notice/show/glance.ts';
import { absenceIn } from '../lib/notice/show/not-stated.ts';
import { underscored } from '../lib/text/underscored.ts';
import { AbsenceText } from './absence-text.tsx';
import { CategoryIcon } from './icons.tsx';
import { inBaseNotices } from './in-base-notices.ts';
import { Line } from './line.tsx';
import { Firsts } from './more.tsx';
import { Section } from './section.tsx';
import { warningsAt } from './warnings.tsx';

/** Seven rows of chips or so; a notice of a service names some ten kinds. */
const first = 14;
/** As much as one line holds. */
const longestChip = 44;
const most = 16;

/** The kinds of data as chips, those of one category side by side. */
export function DataList({ notice }: { notice: LayeredNotice }) {
  const items = byCategory(ownItems(notice, 'dataCollected'));
  const chip = (placed: Placed<DataItem>) => <Chip key={placed.item.text} {...placed} notice={notice} />;
  const chips = (inside: ComponentChildren) => <ul class="chips">{inside}</ul>;
  return (
    <Section
      id="data"
      title={items.length > 0 ? plural('kindsOfData', items.length) : t('kindsOfData')}
      additions={inBaseNotices(notice, 'dataCollected', (added) => chips(byCategory(added).map(chip)))}
    >
      {items.length === 0 && <AbsenceText absence={absenceIn(notice, 'dataCollected')} />}
      <ul class="chips">
        <Firsts items={items} first={first} most={most} within={chips}>
          {chip}
        </Firsts>
      </ul>
    </Section>
  );
}

function Chip({ item, layer, index, notice }: Placed<DataItem> & { notice: LayeredNotice }) {
  const category = t(`${underscored(item.category)}_category`);
  return (
    <Line
      fact={item}
      longest={longestChip}
      layer={layer}
      icon={
        <span class="category" title={category}>
          <CategoryIcon category={item.category} />
          <span class="aloud">{category}: </span>
        </span>
      }
      warnings={warningsAt(notice.layers[layer] ?? notice.layers[0], 'dataCollected', index)}
    />
  );
}

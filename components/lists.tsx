import type { ComponentChildren } from 'preact';
import type { LayeredNotice, Notice } from '../lib/notice/model.ts';
import { addedBy, counted, type GlanceList } from '../lib/notice/show/glance.ts';
import { doubtsAt } from './doubt-notes.tsx';
import { CategoryIcon } from './icons.tsx';
import { jumpTo } from './jump-to.ts';
import { Line } from './line.tsx';
import { ProcessorCard } from './processor-card.tsx';
import { notStated, Section } from './section.tsx';

/** The three lists of one layer, and its analytics. The first layer's say what the layers beneath add. */
export function Lists({ notice: layered, layer }: { notice: LayeredNotice; layer: number }) {
  const notice = layered.layers[layer];
  if (!notice) return null;
  const isFirst = layer === 0;
  const part = (list: GlanceList) => ({
    id: isFirst ? sectionIds[list] : undefined,
    more: isFirst && <MoreBeneath notice={layered} list={list} />,
    notice,
    layer,
  });
  return (
    <>
      <DataList {...part('dataCollected')} />
      <Processors {...part('processors')} />
      {notice.aggregateAnalytics.length > 0 && <AnalyticsList notice={notice} layer={layer} />}
      <Purposes {...part('purposes')} />
    </>
  );
}

/** Where the counts in the header lead. */
export const sectionIds: Record<GlanceList, string> = {
  dataCollected: 'data',
  processors: 'processors',
  purposes: 'purposes',
};

interface Part {
  id?: string | undefined;
  notice: Notice;
  layer: number;
  more?: ComponentChildren;
}

function DataList({ id, notice, layer, more }: Part) {
  return (
    <Section id={id} title="Data collected">
      {notice.dataCollected.length === 0 && notStated}
      <ul class="data">
        {notice.dataCollected.map((item, index) => (
          <Line
            key={item.text}
            fact={item}
            layer={layer}
            icon={<CategoryIcon category={item.category} />}
            doubts={doubtsAt(notice, 'dataCollected', index)}
          />
        ))}
      </ul>
      {more}
    </Section>
  );
}

function Processors({ id, notice, layer, more }: Part) {
  return (
    <Section id={id} title="Processors" note="who handles it for the PSF">
      {notice.processors.length === 0 && notStated}
      <ul class="processors">
        {notice.processors.map((processor, index) => (
          <ProcessorCard
            key={processor.name}
            processor={processor}
            layer={layer}
            doubts={doubtsAt(notice, 'processors', index)}
          />
        ))}
      </ul>
      {more}
    </Section>
  );
}

function AnalyticsList({ notice, layer }: Part) {
  return (
    <Section title="Measured without personal data">
      <ul class="analytics">
        {notice.aggregateAnalytics.map((item, index) => (
          <Line
            key={item.tool}
            fact={{ ...item, text: item.tool }}
            layer={layer}
            doubts={doubtsAt(notice, 'aggregateAnalytics', index)}
          >
            {item.selfHosted && <span class="tag">self-hosted</span>}
            {item.data.length > 0 && (
              <span class="soft">
                Measures: <bdi>{item.data.join(', ')}</bdi>
              </span>
            )}
          </Line>
        ))}
      </ul>
    </Section>
  );
}

function Purposes({ id, notice, layer, more }: Part) {
  return (
    <Section id={id} title="Purposes">
      {notice.purposes.length === 0 && notStated}
      <ul class="purposes">
        {notice.purposes.map((purpose, index) => (
          <Line key={purpose.text} fact={purpose} layer={layer} doubts={doubtsAt(notice, 'purposes', index)}>
            {purpose.optIn && <span class="tag">opt-in</span>}
          </Line>
        ))}
      </ul>
      {more}
    </Section>
  );
}

function MoreBeneath({ notice, list }: { notice: LayeredNotice; list: GlanceList }) {
  return (
    <>
      {notice.layers.map(({ title }, layer) => {
        const added = layer && addedBy(notice, layer, list);
        if (!added) return null;
        return (
          <button key={title} type="button" class="text-button more" onClick={() => jumpTo(layerId(layer))}>
            {addedLabels[list](added)} in the <bdi>{title}</bdi>
          </button>
        );
      })}
    </>
  );
}

const addedLabels: Record<GlanceList, (count: number) => string> = {
  dataCollected: (count) => `${count} more`,
  processors: (count) => counted(count, 'more processor'),
  purposes: (count) => `${count} more`,
};

/** The id of the part in which a layer beneath stands. */
export const layerId = (layer: number) => `layer-${layer}`;

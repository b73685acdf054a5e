import { useId, useState } from 'preact/hooks';
import { direction, t } from '../../lib/messages.ts';
import type { ProcessorsTable } from '../../lib/notice/across/processors-table.ts';
import { servicesGraph } from '../../lib/notice/across/services-graph.ts';
import { shortTitle } from '../../lib/notice/show/short-title.ts';
import { textFragment } from '../../lib/notice/show/text-fragment.ts';

/** Room for the names on either side. */
const side = 210;

/**
 * Draws what the table beside it says: services on the side where reading starts, processors on the other, a line for
 * each that a notice names, dashed where that notice links no DPA. What a line stands for is told while it has the focus.
 */
export function ServicesPicture({ table, describedBy }: { table: ProcessorsTable; describedBy: string }) {
  const graph = servicesGraph(table);
  const [current, setCurrent] = useState<number>();
  const titleId = useId();
  const mirrored = direction() === 'rtl';
  const x = (place: number) => (mirrored ? graph.width - place : place);
  const [left, right] = [side, graph.width - side];
  const middle = graph.width / 2;
  const purposesOf = (index: number) => graph.lines[index]?.purposes.join('; ') ?? '';
  const label = (index: number) => {
    const line = graph.lines[index];
    const service = line && graph.services[line.service]?.notice.title;
    const processor = line && graph.processors[line.processor]?.name;
    return t(line?.hasDpa ? 'page_line' : 'page_lineNoDpa', {
      processor: processor ?? '',
      purpose: purposesOf(index),
      service: service ?? '',
    });
  };
  return (
    <figure class="picture">
      <figcaption id={titleId}>{t('page_picture')}</figcaption>
      <div class="drawing">
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing whose lines are links is a group. */}
        <svg
          role="group"
          aria-labelledby={titleId}
          aria-describedby={describedBy}
          viewBox={`0 0 ${graph.width} ${graph.height}`}
          direction="ltr"
        >
          {graph.lines.map((line, index) => {
            const from = graph.services[line.service];
            const to = graph.processors[line.processor];
            if (!from || !to) return null;
            const path = `M${x(left + 8)} ${from.y}C${x(middle)} ${from.y} ${x(middle)} ${to.y} ${x(right - 8)} ${to.y}`;
            return (
              <a
                key={path}
                href={from.notice.url + textFragment(line.fact)}
                target="_blank"
                rel="noreferrer"
                aria-label={label(index)}
                class={line.hasDpa ? 'edge' : 'edge dashed'}
                onFocus={() => setCurrent(index)}
                onBlur={() => setCurrent(undefined)}
                onMouseEnter={() => setCurrent(index)}
                onMouseLeave={() => setCurrent(undefined)}
              >
                <path class="reach" d={path} />
                <path d={path} />
              </a>
            );
          })}
          <g>
            {graph.services.map(({ notice, y }) => (
              <Name
                key={notice.url}
                text={shortTitle(notice.title)}
                x={x(left)}
                y={y}
                anchor={mirrored ? 'start' : 'end'}
              />
            ))}
            {graph.processors.map(({ name, y }) => (
              <Name key={name} text={name} x={x(right)} y={y} anchor={mirrored ? 'end' : 'start'} />
            ))}
          </g>
        </svg>
      </div>
      <p class="soft note" aria-hidden="true">
        {current === undefined ? t('page_pictureHint') : label(current)}
      </p>
    </figure>
  );
}

/** Cut where it is longer than there is room. */
function Name({ text, x, y, anchor }: { text: string; x: number; y: number; anchor: 'start' | 'end' }) {
  const shown = text.length > 30 ? `${text.slice(0, 29)}…` : text;
  return (
    <text x={x} y={y} dy="0.35em" text-anchor={anchor}>
      {shown}
    </text>
  );
}

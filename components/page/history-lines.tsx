import { useId } from 'preact/hooks';
import type { HistoryIndex } from '../../lib/app/history-index.ts';
import { direction, t } from '../../lib/messages.ts';
import { shortTitle } from '../../lib/notice/show/short-title.ts';
import { sayMonth } from './dates.ts';

const width = 720;
const row = 32;
/** Room for the names. */
const side = 170;

/**
 * A line for each notice, a dot for each version: filled where facts changed, a ring where only words did. The choices
 * beneath it say the same in words.
 */
export function HistoryLines({ histories }: { histories: HistoryIndex[] }) {
  const captionId = useId();
  const times = histories.flatMap(({ versions }) => versions.map(({ at }) => Date.parse(at)));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const mirrored = direction() === 'rtl';
  const mirror = (x: number) => (mirrored ? width - x : x);
  const place = (time: number) =>
    mirror(side + 12 + (width - side - 24) * (last === first ? 0.5 : (time - first) / (last - first)));
  const height = histories.length * row;
  return (
    <figure class="picture">
      <figcaption id={captionId}>{t('page_dots')}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section class="drawing" tabIndex={0} aria-labelledby={captionId}>
        <svg viewBox={`0 0 ${width} ${height + 24}`} direction="ltr" aria-hidden="true">
          {histories.map(({ url, title, versions }, index) => {
            const y = (index + 0.5) * row;
            return (
              <g key={url}>
                <path class="axis" d={`M${mirror(side)} ${y}H${mirror(width)}`} />
                <text x={mirror(0)} y={y} dy="0.35em" text-anchor={mirrored ? 'end' : 'start'}>
                  {shortTitle(title)}
                </text>
                {versions.map(({ at, changed }) => (
                  <circle
                    key={at}
                    cx={place(Date.parse(at))}
                    cy={y}
                    r="5"
                    class={changed === 'words' ? 'ring' : 'dot'}
                  />
                ))}
              </g>
            );
          })}
          {(first === last ? [first] : [first, last]).map((time, index) => (
            <text
              key={time}
              class="soft"
              x={place(time)}
              y={height + 16}
              text-anchor={first === last ? 'middle' : (index === 0) !== mirrored ? 'start' : 'end'}
            >
              {sayMonth(time)}
            </text>
          ))}
        </svg>
      </section>
    </figure>
  );
}

import { plural, t } from '../lib/messages.ts';
import type { LayeredNotice } from '../lib/notice/model.ts';
import { shortTitle } from '../lib/notice/show/short-title.ts';
import { unsortedId } from './absence-text.tsx';
import { Fold } from './fold.tsx';
import { LayerTag, Line } from './line.tsx';

/** What no item was made of: shown as it is written, so that nothing is dropped in silence. */
export function UnsortedFold({ notice: { layers } }: { notice: LayeredNotice }) {
  const count = layers.reduce((sum, { unread }) => sum + unread.length, 0);
  if (count === 0) return null;
  const all = layers.reduce((sum, { coverage }) => sum + coverage.sentences, 0);
  return (
    <Fold
      id={unsortedId}
      class="row"
      summary={
        <>
          <span class="label">{t('unsorted')}</span>
          <span class="preview">
            <span>{plural('ofAll', all, { some: count })}</span>
          </span>
        </>
      }
    >
      <ul class="facts">
        {layers.flatMap(({ unread, title }, layer) =>
          unread.map((fact, index) => (
            <Line
              key={`${layer}-${index}`}
              fact={fact}
              layer={layer}
              tags={layer > 0 && <LayerTag title={shortTitle(title)} />}
            />
          )),
        )}
      </ul>
    </Fold>
  );
}

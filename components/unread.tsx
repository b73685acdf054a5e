import type { Fact } from '../lib/notice/model.ts';
import { Line } from './line.tsx';

/** What no item was made of: shown as it is written, so that nothing is dropped in silence. */
export function Unread({ unread, layer }: { unread: Fact[]; layer: number }) {
  if (unread.length === 0) return null;
  return (
    <details class="box">
      <summary class="fold">
        Also said, not summarised <span class="soft">{unread.length}</span>
      </summary>
      <ul class="facts">
        {unread.map((fact) => (
          <Line key={fact.quote} fact={fact} layer={layer} />
        ))}
      </ul>
    </details>
  );
}

import { plural, t } from '../lib/messages.ts';
import type { LayeredNotice, Notice, Warning } from '../lib/notice/model.ts';
import { Fold } from './fold.tsx';
import { WarningIcon } from './icons.tsx';
import { NoticeText } from './notice-text.tsx';
import { warningText } from './warning-text.tsx';

/** A small sign on a line, where something of substance is worth checking. */
export function WarningSign({ warnings }: { warnings: Warning[] }) {
  if (!warnings.some(({ substance }) => substance)) return null;
  return (
    <span class="sign" title={t('worthChecking')}>
      <WarningIcon />
      <span class="aloud">{t('worthChecking')}</span>
    </span>
  );
}

/** Where the line unfolds: what is worth checking there. */
export function WarningNotes({ warnings }: { warnings: Warning[] }) {
  return (
    <>
      {warnings.map((warning) => (
        <p key={warning.kind + warning.text} class="warning">
          <WarningIcon />
          <span>{warningText(warning)}</span>
        </p>
      ))}
    </>
  );
}

/** All of them in one folded line, those about no line in particular too. */
export function WarningsFold({ notice: { layers } }: { notice: LayeredNotice }) {
  const count = layers.reduce((sum, { doubts }) => sum + doubts.length, 0);
  if (count === 0) return null;
  return (
    <Fold class="row half" summary={<span class="label">{plural('thingsToCheck', count)}</span>}>
      <ul class="facts">
        {layers.flatMap((layer) =>
          layer.doubts.map((warning) => (
            <li key={layer.url + warning.kind + warning.text} class="warning">
              <WarningIcon />
              <span>
                <Concerned notice={layer} warning={warning} />
                {warningText(warning)}
              </span>
            </li>
          )),
        )}
      </ul>
    </Fold>
  );
}

/** The line that a warning is about, by its name. */
function Concerned({ notice, warning: { at } }: { notice: Notice; warning: Warning }) {
  const item = at && notice[at.list][at.index];
  if (!item) return null;
  const name = 'name' in item ? item.name : 'tool' in item ? item.tool : item.text;
  return (
    <>
      <strong>
        <NoticeText>{name}</NoticeText>
      </strong>
      {': '}
    </>
  );
}

/** Those about one line. */
export function warningsAt(
  { doubts }: Notice | { doubts: Warning[] },
  list: NonNullable<Warning['at']>['list'],
  index: number,
): Warning[] {
  return doubts.filter(({ at }) => at?.list === list && at?.index === index);
}

import type { FetchFailure } from '../lib/notice/show/summary.ts';
import type { PopupActions } from './popup-actions.ts';

/** The way on after `failure`, in a line of text: asks for the permission where that is what is missing. */
export function TryAgain(props: {
  label: string;
  /** Of the notice that could not be had. */
  url: string;
  failure: FetchFailure | undefined;
  again: (() => void) | undefined;
  grantPermission?: PopupActions['grantPermission'];
}) {
  const { label, url, failure, again, grantPermission } = props;
  const mayAsk = failure === 'no-permission' && grantPermission;
  const act = mayAsk ? () => grantPermission([`${new URL(url).origin}/*`]) : again;
  if (!act) return null;
  return (
    <button type="button" class="text-button" onClick={() => act()}>
      {mayAsk ? 'Allow reading' : label}
    </button>
  );
}

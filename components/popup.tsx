import { useLayoutEffect, useState } from 'preact/hooks';
import type { PopupState } from '../lib/app/popup-state.ts';
import { direction, language, t } from '../lib/messages.ts';
import {
  BrowserPage,
  Failed,
  FetchFailed,
  NoAnswer,
  NoPermission,
  OtherLanguage,
  PageLinks,
  Reading,
  Unreadable,
} from './other-screens.tsx';
import type { Marks, PopupActions } from './popup-actions.ts';
import { PopupContext } from './popup-context.ts';
import { SummaryScreen } from './summary-screen.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

export interface PopupProps {
  state: PopupState;
  actions: PopupActions;
  /** What is marked in the page, while it is. */
  marks?: Marks | undefined;
  /** The time by which ages are told; the clock's where it is not given. */
  now?: Date | undefined;
}

/** The whole popup: one screen for each state, and one place that says aloud what happened. */
export function Popup({ state, actions, marks, now = new Date() }: PopupProps) {
  const [said, announce] = useState('');
  const title = titleOf(state);
  useLayoutEffect(() => {
    document.title = title;
    document.documentElement.lang = language();
    document.documentElement.dir = direction();
    if (state.screen !== 'reading') announce(title);
  }, [title, state.screen]);
  useLayoutEffect(() => {
    if (marks) announce(t('markedAll'));
  }, [marks]);
  useKeptFocus();
  return (
    <PopupContext.Provider value={{ actions, announce, filter: '' }}>
      <Screen state={state} actions={actions} announce={announce} marks={marks} now={now} />
      <p role="status" class="aloud">
        {said}
      </p>
    </PopupContext.Provider>
  );
}

type ScreenProps = PopupProps & { announce: PopupContext['announce']; now: Date };

function Screen({ state, actions, announce, marks, now }: ScreenProps) {
  switch (state.screen) {
    case 'summary':
      return (
        <SummaryScreen
          summary={state.summary}
          actions={actions}
          announce={announce}
          marks={marks}
          now={now}
        />
      );
    case 'reading':
      return <Reading title={state.title} />;
    case 'page-links':
      return <PageLinks {...state} />;
    case 'other-language':
      return <OtherLanguage {...state} />;
    case 'unreadable':
      return <Unreadable {...state} actions={actions} />;
    case 'no-answer':
      return <NoAnswer {...state} actions={actions} />;
    case 'browser-page':
      return <BrowserPage />;
    case 'no-permission':
      return <NoPermission {...state} actions={actions} />;
    case 'failed':
      return <Failed {...state} actions={actions} />;
    case 'fetch-failed':
      return <FetchFailed {...state} actions={actions} />;
    default:
      return state satisfies never;
  }
}

/** What the window is called: the notice's own title, or what the screen says. */
function titleOf(state: PopupState): string {
  switch (state.screen) {
    case 'summary':
      return state.summary.notice.layers[0].title;
    case 'reading':
      return state.title ?? t('title_reading');
    case 'page-links':
      return t('title_pageLinks');
    case 'other-language':
      return t('title_otherLanguage');
    case 'unreadable':
    case 'browser-page':
      return t('title_unreadable');
    case 'no-answer':
      return t('title_noAnswer');
    case 'no-permission':
      return t('title_noPermission');
    case 'failed':
      return t('title_failed');
    case 'fetch-failed':
      return t('title_fetchFailed');
    default:
      return state satisfies never;
  }
}

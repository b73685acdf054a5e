import { createContext } from 'preact';
import type { PopupActions } from './popup-actions.ts';

/** Given once at the top, since any line, link or button of the popup may need it. */
export interface PopupContext {
  actions: PopupActions;
  /** Says aloud, to those who do not see it, what has just happened. */
  announce(text: string): void;
  /** What the lines are filtered by; empty where all are shown. */
  filter: string;
}

export const PopupContext = createContext<PopupContext>({ actions: {}, announce() {}, filter: '' });

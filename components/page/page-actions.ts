import { createContext } from 'preact';
import type { Fact } from '../../lib/notice/model.ts';

/** What the page's controls do. The page knows no browser API: whoever mounts it gives these. */
export interface PageActions {
  readAll(): void;
  choose(url: string, isChosen: boolean): void;
  compare(url: string, from: string, to: string): void;
  showSource(url: string, fact: Fact): void;
  turnOnWatch(): void;
  turnOffWatch(): void;
  allowNotifications(): void;
  allowReading(): void;
  saveHistory(): void | Promise<void>;
  importHistory(file: File): void | Promise<void>;
  saveFile(file: { name: string; type: string; text: string }): void;
  print(): void;
}

/** The actions, for every cell that leads somewhere. */
export const PageContext = createContext<Pick<PageActions, 'showSource'>>({ showSource() {} });

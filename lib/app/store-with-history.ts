import type { History } from './history.ts';
import type { NoticeStore } from './store.ts';

/** A store that adds to the history what it stores, and stops when all is to be forgotten. */
export function storeWithHistory(store: NoticeStore, history: History): NoticeStore {
  return {
    ...store,
    async cache(url, read) {
      await store.cache(url, read);
      await history.add(read.notice, read.at);
    },
    async setBaseline(url, baseline) {
      await store.setBaseline(url, baseline);
      await history.add(baseline.notice, baseline.at);
      if (baseline.acknowledged) await history.acknowledge(url);
    },
    async keep(url, read) {
      await store.keep(url, read);
      await history.add(read.notice, read.at);
      // Its changes are told against it from now on.
      await history.acknowledge(url);
    },
    async stopKeeping(url) {
      await store.stopKeeping(url);
      await history.forget(url);
    },
    async forgetEverything() {
      history.stop();
      await store.forgetEverything();
    },
  };
}

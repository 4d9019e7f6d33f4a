import { createStore } from '@/shared/lib/store';

const storageKey = 'kramar-notices';

const store = createStore(localStorage.getItem(storageKey) === 'on');

/** Whether this device calls its employee when a client writes; the choice stays with the device. */
export const noticeChoice = {
  get: store.get,
  subscribe: store.subscribe,
  set: (wanted: boolean) => {
    localStorage.setItem(storageKey, wanted ? 'on' : 'off');
    store.set(wanted);
  },
};

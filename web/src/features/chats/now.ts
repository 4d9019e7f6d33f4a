import { useSyncExternalStore } from 'react';
import { createStore } from '@/shared/lib/store';

const tick = 20_000;
const clock = createStore(Date.now());
let listeners = 0;
let timer: ReturnType<typeof setInterval> | undefined;

/** The time in milliseconds, fresh enough for «5 хв»: all who ask share one timer. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, clock.get);
}

function subscribe(listener: () => void): () => void {
  const stop = clock.subscribe(listener);
  listeners += 1;
  if (listeners === 1) {
    clock.set(Date.now());
    timer = setInterval(() => clock.set(Date.now()), tick);
  }
  return () => {
    stop();
    listeners -= 1;
    if (listeners === 0) clearInterval(timer);
  };
}

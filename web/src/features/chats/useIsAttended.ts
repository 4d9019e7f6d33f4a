import { useSyncExternalStore } from 'react';

const signs = ['focus', 'blur'] as const;

/** Whether an employee is looking: the tab is in front and has the keyboard. */
export function useIsAttended(): boolean {
  return useSyncExternalStore(subscribe, isAttended);
}

function subscribe(listener: () => void): () => void {
  for (const sign of signs) window.addEventListener(sign, listener);
  document.addEventListener('visibilitychange', listener);
  return () => {
    for (const sign of signs) window.removeEventListener(sign, listener);
    document.removeEventListener('visibilitychange', listener);
  };
}

function isAttended(): boolean {
  return document.visibilityState === 'visible' && document.hasFocus();
}

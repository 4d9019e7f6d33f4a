import { useSyncExternalStore } from 'react';
import { textOf } from '@/shared/lib/record';
import { createStore } from '@/shared/lib/store';
import { keep, readKept } from '@/shared/lib/kept';

/** Notes that were begun, by employee and chat: like drafts, they outlive a reload. */
const notes = new Map<string, string>();
const changes = createStore(0);

export function useNoteDraft(employeeId: number, chatId: number) {
  const name = `kramar-note-${employeeId}-${chatId}`;
  const text = useSyncExternalStore(changes.subscribe, () => getNote(name));
  const write = (next: string) => {
    notes.set(name, next);
    keep(name, next === '' ? null : next);
    changes.set(changes.get() + 1);
  };
  return { text, write };
}

function getNote(name: string): string {
  const known = notes.get(name) ?? textOf(readKept(name));
  notes.set(name, known);
  return known;
}

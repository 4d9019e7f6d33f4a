import { useSyncExternalStore } from 'react';
import { createStore } from '@/shared/lib/store';

/** Chats that are chosen to do one thing to all of them; null while nobody chooses. */
export type Selection = { readonly ids: ReadonlySet<number>; readonly all: boolean } | null;

const nothing: Selection = { ids: new Set<number>(), all: false };
const selection = createStore<Selection>(null);

export function useSelection(): Selection {
  return useSyncExternalStore(selection.subscribe, selection.get);
}

export function isSelecting(): boolean {
  return selection.get() !== null;
}

export function startSelecting(): void {
  selection.set(nothing);
}

export function stopSelecting(): void {
  selection.set(null);
}

/** Every chat that matches the filter, seen or not. */
export function selectAll(): void {
  selection.set({ ids: new Set(), all: true });
}

export function toggleSelected(chatId: number): void {
  const ids = new Set(selection.get()?.ids);
  if (!ids.delete(chatId)) ids.add(chatId);
  selection.set({ ids, all: false });
}

/** Adds chats to those that are chosen, such as a range between two clicks. */
export function addSelected(chatIds: readonly number[]): void {
  const ids = new Set([...(selection.get()?.ids ?? []), ...chatIds]);
  selection.set({ ids, all: false });
}

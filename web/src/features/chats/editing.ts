import { useSyncExternalStore } from 'react';
import type { Message } from '@/shared/api/types';
import { createStore } from '@/shared/lib/store';

/** A message whose text is being changed, with the words so far. */
export interface Editing {
  readonly message: Message;
  readonly text: string;
}

/** By chat: what was begun waits there while another chat is looked at. */
const editings = createStore<ReadonlyMap<number, Editing>>(new Map());

export function useEditing(chatId: number): Editing | null {
  return useSyncExternalStore(editings.subscribe, () => editings.get().get(chatId) ?? null);
}

export function beginEditing(message: Message, text = message.text): void {
  editings.set(new Map(editings.get()).set(message.chat_id, { message, text }));
}

export function endEditing(chatId: number): void {
  const rest = new Map(editings.get());
  rest.delete(chatId);
  editings.set(rest);
}

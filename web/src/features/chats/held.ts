import { useSyncExternalStore } from 'react';
import { createStore } from '@/shared/lib/store';
import { asStaged, changeDraft } from './drafts';
import { findOutgoing, removeOutgoing } from './outgoing';

/** Chats in which an answer waits for a second word, because the client wrote meanwhile. */
const held = createStore<ReadonlySet<number>>(new Set());

export function holdBack(chatId: number): void {
  held.set(new Set([...held.get(), chatId]));
}

export function letGo(chatId: number): void {
  held.set(new Set([...held.get()].filter((each) => each !== chatId)));
}

export function useIsHeld(chatId: number): boolean {
  return useSyncExternalStore(held.subscribe, held.get).has(chatId);
}

/** Puts a message that the server held back into the composer again, with its files. */
export function returnToDraft(clientId: string): void {
  const item = findOutgoing(clientId);
  if (item === undefined) return;
  removeOutgoing(clientId);
  const files = item.files.flatMap(({ upload }) => (upload === null ? [] : asStaged(upload)));
  changeDraft({ employeeId: item.employeeId, chatId: item.chatId }, (draft) => ({
    ...draft,
    text: [item.text, draft.text].filter((text) => text !== '').join('\n'),
    files: [...files, ...draft.files],
    replyTo: draft.replyTo ?? item.replyTo,
  }));
}

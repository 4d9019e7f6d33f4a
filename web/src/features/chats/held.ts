import { useSyncExternalStore } from 'react';
import { createStore } from '@/shared/lib/store';
import { asStaged, changeDraft, type Draft } from './drafts';
import { findOutgoing, removeOutgoing } from './outgoing';
import type { Outgoing } from './outgoingMessage';

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
  const place = { employeeId: item.employeeId, chatId: item.chatId };
  changeDraft(place, (draft) => withReturned(draft, item));
}

/**
 * The words go before those that were written since. Of a quick reply of several messages the first
 * that comes back stands in the composer, and the others follow it as they did.
 */
export function withReturned(draft: Draft, { text, files, replyTo, quickReply }: Returned): Draft {
  const uploads = files.flatMap(({ upload }) => upload ?? []);
  const { reply } = draft;
  if (reply !== null && reply.id === quickReply?.id) {
    return { ...draft, reply: { ...reply, more: [...reply.more, { text, uploads }] } };
  }
  return {
    text: [text, draft.text].filter((each) => each !== '').join('\n'),
    files: [...uploads.map(asStaged), ...draft.files],
    replyTo: draft.replyTo ?? replyTo,
    reply: reply ?? (quickReply && { id: quickReply.id, label: quickReply.label, more: [] }),
  };
}

type Returned = Pick<Outgoing, 'text' | 'files' | 'replyTo' | 'quickReply'>;

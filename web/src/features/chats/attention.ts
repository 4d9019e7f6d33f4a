import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { createStore } from '@/shared/lib/store';

/** The chat whose newest message is before the eyes of an employee who looks. */
const attended = createStore<number | null>(null);

/** Tells the composer, which stands apart from the conversation, whether its end is looked at. */
export function useTellAttention(chatId: number, isAttended: boolean): void {
  useEffect(() => {
    if (!isAttended) return;
    attended.set(chatId);
    return () => attended.set(null);
  }, [chatId, isAttended]);
}

export function useAttention(chatId: number): boolean {
  return useSyncExternalStore(attended.subscribe, attended.get) === chatId;
}

/** Takes the conversation to its end, where its newest message is. */
export function showEnd(chatId: number): void {
  for (const listener of waiting) listener(chatId);
}

const waiting = new Set<(chatId: number) => void>();

/** Calls back when the end of the chat is to be shown; pass a stable function. */
export function useShowEnd(chatId: number, onShow: () => void): void {
  const show = useEffectEvent(onShow);
  useEffect(() => {
    const listener = (asked: number) => {
      if (asked === chatId) show();
    };
    waiting.add(listener);
    return () => {
      waiting.delete(listener);
    };
  }, [chatId]);
}

import { useEffect, useEffectEvent, useRef } from 'react';
import type { Chat } from '@/shared/api/types';
import { useMarkRead } from './api';

interface Reading {
  readonly chat: Chat;
  readonly isMine: boolean;
  /** The newest message is in sight of an employee who looks. */
  readonly isAttended: boolean;
}

/** Tells the server what has been read, by the responsible's own eyes alone. */
export function useReading({ chat, isMine, isAttended }: Reading): void {
  const marking = useMarkRead();
  const seq = chat.last_message?.seq ?? 0;
  const isDue = isMine && isAttended && chat.unread > 0 && seq > chat.read_seq;
  const asked = useRef(0);
  const mark = useEffectEvent(() => {
    if (seq <= asked.current) return;
    asked.current = seq;
    marking.mutate({ chatId: chat.id, seq }, { onError: () => (asked.current = 0) });
  });
  useEffect(() => {
    if (isDue) mark();
  }, [isDue, chat.id, seq]);
}

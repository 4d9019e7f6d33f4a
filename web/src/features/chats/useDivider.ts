import { useState } from 'react';
import type { Chat } from '@/shared/api/types';

/**
 * Where «Нові повідомлення» stands: it is set when the chat is opened and stays while it is read;
 * messages that come while nobody looks move it to themselves. Null: there is nothing new.
 */
export function useDivider(chat: Chat, isAttended: boolean): number | null {
  const [divider, setDivider] = useState(chat.unread > 0 ? chat.read_seq : null);
  const [known, setKnown] = useState(chat.unread);
  if (known !== chat.unread) {
    setKnown(chat.unread);
    if (known === 0 && !isAttended) setDivider(chat.read_seq);
  }
  return divider;
}

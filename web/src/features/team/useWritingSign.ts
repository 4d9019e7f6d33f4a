import { useRef } from 'react';
import { useLive } from '@/shared/live/LiveContext';

/** Others see it for some seconds, so it is enough to say it this often. */
const every = 3_000;

/** Shows colleagues, and never the client, that something is being written in the chat. */
export function useWritingSign(chatId: number): () => void {
  const live = useLive();
  const last = useRef(0);
  return () => {
    if (Date.now() - last.current < every) return;
    last.current = Date.now();
    live?.announceViewing(chatId, true);
  };
}

import { useEffect } from 'react';
import { formatNumber } from '@/shared/lib/format';
import { useUnreadChats } from './useUnreadChats';

/** The browser tab's title carries the number of unread chats. */
export function useTitleCount(): void {
  const unread = useUnreadChats();
  useEffect(() => {
    document.title = unread > 0 ? `(${formatNumber(unread)}) Kramar` : 'Kramar';
  }, [unread]);
}

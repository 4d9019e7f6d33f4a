import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { withoutMessage } from '@/shared/lib/chatPlace';
import type { ChatFilter } from './filter';
import { toFilterSearch } from './filterSearch';

export interface ChatNavigation {
  readonly open: (chatId: number) => void;
  /** Back to the list alone. */
  readonly leave: () => void;
  readonly setFilter: (filter: ChatFilter) => void;
}

/** Ways between chats; the filter in the address stays unless it is what changes. */
export function useChatNavigation(chatId: number | null): ChatNavigation {
  const navigate = useNavigate();
  return useMemo(
    () => ({
      open: (next) => {
        const params = { chatId: String(next) };
        void navigate({ to: '/chats/$chatId', params, search: withoutMessage, replace: chatId !== null });
      },
      leave: () => void navigate({ to: '/chats', search: withoutMessage }),
      setFilter: (filter) => {
        const search = toFilterSearch(filter);
        if (chatId === null) void navigate({ to: '/chats', search, replace: true });
        else {
          const params = { chatId: String(chatId) };
          void navigate({ to: '/chats/$chatId', params, search, replace: true });
        }
      },
    }),
    [navigate, chatId],
  );
}

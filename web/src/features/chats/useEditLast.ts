import { useQueryClient } from '@tanstack/react-query';
import type { ChatDetail } from '@/shared/api/types';
import { useMe } from '@/shared/session/api';
import { conversationQuery } from './api';
import { beginEditing } from './editing';
import { rightsOver } from './messageRights';

/** Begins to edit the employee's last message, if it may be; answers whether. */
export function useEditLast(chat: ChatDetail): () => boolean {
  const client = useQueryClient();
  const me = useMe();
  return () => {
    const talk = client.getQueryData(conversationQuery(chat.id).queryKey);
    const messages = talk?.pages.toReversed().flatMap((page) => page.items) ?? [];
    const last = messages.findLast(
      ({ direction, author, deleted_at }) =>
        direction === 'out' && author.id === me.id && deleted_at === null,
    );
    const looker = {
      capabilities: chat.capabilities,
      canAnswer: true,
      viewerId: me.id,
      now: Date.now(),
    };
    if (last === undefined || !rightsOver(last, looker).edit) return false;
    beginEditing(last);
    return true;
  };
}

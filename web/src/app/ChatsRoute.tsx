import { useLocation, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ChatsPage } from '@/features/chats/ChatsPage';
import { ChatSlotsContext } from '@/features/chats/slots';
import { chatSlots } from './chatSlots';

/** `/chats` and `/chats/{id}` are one page: the list stays where it is while chats are switched. */
export function ChatsRoute() {
  const { chatId } = useParams({ strict: false });
  const search = useSearch({ from: '/signed-in/chats' });
  const target = useTarget(search.message);
  return (
    <ChatSlotsContext value={chatSlots}>
      <ChatsPage chatId={readId(chatId)} search={search} target={target} />
    </ChatSlotsContext>
  );
}

/** The same message asked for again is gone to again: each step in the history is a visit. */
function useTarget(seq: number | undefined) {
  const visit = useLocation({ select: ({ state }) => state.__TSR_key ?? '' });
  return useMemo(() => (seq === undefined ? null : { seq, visit }), [seq, visit]);
}

function readId(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,15}$/.test(text) ? Number(text) : null;
}

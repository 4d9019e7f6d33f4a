import { useParams, useSearch } from '@tanstack/react-router';
import { ChatsPage } from '@/features/chats/ChatsPage';
import { ChatSlotsContext } from '@/features/chats/slots';
import { chatSlots } from './chatSlots';

/** `/chats` and `/chats/{id}` are one page: the list stays where it is while chats are switched. */
export function ChatsRoute() {
  const { chatId } = useParams({ strict: false });
  const search = useSearch({ from: '/signed-in/chats' });
  return (
    <ChatSlotsContext value={chatSlots}>
      <ChatsPage chatId={readId(chatId)} search={search} />
    </ChatSlotsContext>
  );
}

function readId(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,15}$/.test(text) ? Number(text) : null;
}

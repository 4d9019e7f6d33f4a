import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import type { Message } from '@/shared/api/types';
import { conversationQuery } from './api';
import { upsert, type Conversation } from './talk';

const placeOf = ({ chat_id, id }: Message) => ({ path: { chat_id, message_id: id } });

/** Gives an own message another text. */
export function useEditMessage() {
  return useMessageCall(({ message, text }: { message: Message; text: string }) =>
    take(
      api.PATCH('/api/v1/chats/{chat_id}/messages/{message_id}', {
        params: placeOf(message),
        body: { text },
      }),
    ),
  );
}

/** Takes a message back from the client. */
export function useDeleteMessage() {
  return useMessageCall((message: Message) =>
    take(
      api.DELETE('/api/v1/chats/{chat_id}/messages/{message_id}', { params: placeOf(message) }),
    ),
  );
}

/** Puts the company's one reaction under a message; null takes it back. */
export function useReact() {
  return useMessageCall(({ message, emoji }: { message: Message; emoji: string | null }) =>
    take(
      api.PUT('/api/v1/chats/{chat_id}/messages/{message_id}/reaction', {
        params: placeOf(message),
        body: { emoji },
      }),
    ),
  );
}

/** What a message said before; asked for anew each time it is opened. */
export function formerTextsQuery(message: Message) {
  return queryOptions({
    queryKey: ['former-texts', message.id, message.edited_at, message.deleted_at],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/chats/{chat_id}/messages/{message_id}/history', {
          params: placeOf(message),
          signal,
        }),
      ),
    staleTime: 0,
    gcTime: 0,
  });
}

/** The answer is shown at once; the event that follows says the same. */
function useMessageCall<Input>(call: (input: Input) => Promise<Message>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: call,
    onSuccess: (message) => {
      client.setQueryData<Conversation>(conversationQuery(message.chat_id).queryKey, (talk) =>
        talk === undefined ? talk : upsert(talk, message, message.chat_id),
      );
    },
  });
}

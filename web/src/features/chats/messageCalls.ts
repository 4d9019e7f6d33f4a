import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import type { Message } from '@/shared/api/types';
import { askFor } from '@/shared/live/answers';
import { conversationQuery } from './api';
import { findMessage, upsert, type Conversation } from './talk';

const placeOf = ({ chat_id, id }: Message) => ({ path: { chat_id, message_id: id } });

/** Gives an own message another text. */
export function useEditMessage() {
  return useMessageCall<{ message: Message; text: string }>(messageIn, ({ message, text }) =>
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
  return useMessageCall<Message>(itself, (message) =>
    take(
      api.DELETE('/api/v1/chats/{chat_id}/messages/{message_id}', { params: placeOf(message) }),
    ),
  );
}

/** Puts the company's one reaction under a message; null takes it back. */
export function useReact() {
  return useMessageCall<{ message: Message; emoji: string | null }>(messageIn, ({ message, emoji }) =>
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

/** Sends a failed message again, or one of which nobody knows whether it went. */
export function useRetryMessage() {
  return useMessageCall<Message>(itself, (message) =>
    take(
      api.POST('/api/v1/chats/{chat_id}/messages/{message_id}/retry', {
        params: placeOf(message),
      }),
    ),
  );
}

/** Asks the messenger once more for a file that did not come; the event that follows shows it. */
export function useFetchAgain(chatId: number) {
  return useMutation({
    mutationFn: (attachmentId: number) =>
      take(
        api.POST('/api/v1/chats/{chat_id}/files/{attachment_id}/fetch', {
          params: { path: { chat_id: chatId, attachment_id: attachmentId } },
        }),
      ),
  });
}

const itself = (message: Message) => message;
const messageIn = ({ message }: { readonly message: Message }) => message;

/** The answer is shown at once; what an event has told since stays. */
function useMessageCall<Input>(
  messageOf: (input: Input) => Message,
  call: (input: Input) => Promise<Message>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => {
      const { chat_id, id } = messageOf(input);
      const { queryKey } = conversationQuery(chat_id);
      const select = (talk: Conversation) => findMessage(talk, id);
      const remember = (talk: Conversation, answer: Message) => upsert(talk, answer, chat_id);
      return askFor(client, { queryKey, select, remember }, () => call(input));
    },
  });
}

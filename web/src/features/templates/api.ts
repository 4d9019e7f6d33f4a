import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import type { TemplateChoice } from '@/shared/api/types';

/** The templates of the chat's channel; asked for with every look, the server knows how often. */
export function templatesQuery(chatId: number) {
  return queryOptions({
    queryKey: ['templates', chatId],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/chats/{chat_id}/templates', {
          params: { path: { chat_id: chatId } },
          signal,
        }),
      ),
    staleTime: 0,
    refetchOnMount: 'always',
  });
}

interface Sent {
  readonly clientId: string;
  readonly template: TemplateChoice;
  readonly attachments: number[];
}

/** Sends a filled template; the conversation hears of it as of every message. */
export function useSendTemplate(chatId: number) {
  return useMutation({
    mutationFn: ({ clientId, template, attachments }: Sent) =>
      take(
        api.POST('/api/v1/chats/{chat_id}/messages', {
          params: { path: { chat_id: chatId } },
          body: { client_id: clientId, text: '', attachments, template, with_label: false },
        }),
      ),
  });
}

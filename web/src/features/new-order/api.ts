import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import type { Order, OrderDraft } from '@/shared/api/types';

/** Makes the order; the same key never makes two. Told even when its chat was left meanwhile. */
export function useCreateOrder(onMade: (made: Order) => void) {
  return useMutation({
    mutationFn: ({ key, order }: { readonly key: string; readonly order: OrderDraft }) =>
      take(
        api.POST('/api/v1/orders', { params: { header: { 'Idempotency-Key': key } }, body: order }),
      ),
    onSuccess: onMade,
  });
}

/** The chat of a new client belongs to them from their first order. */
export function useLinkChat() {
  return useMutation({
    mutationFn: ({ chatId, clientId }: { readonly chatId: number; readonly clientId: number }) =>
      take(
        api.PUT('/api/v1/chats/{chat_id}/client', {
          params: { path: { chat_id: chatId } },
          body: { client_id: clientId },
        }),
      ),
  });
}

/** The chat that an order is made from. */
export function chatOfOrderQuery(chatId: number) {
  return queryOptions({
    queryKey: ['chat-of-order', chatId],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/chats/{chat_id}', { params: { path: { chat_id: chatId } }, signal })),
  });
}

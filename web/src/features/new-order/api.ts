import { useMutation } from '@tanstack/react-query';
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
export function useLinkChat(chatId: number) {
  return useMutation({
    mutationFn: (clientId: number) =>
      take(
        api.PUT('/api/v1/chats/{chat_id}/client', {
          params: { path: { chat_id: chatId } },
          body: { client_id: clientId },
        }),
      ),
  });
}

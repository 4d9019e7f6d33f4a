import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import { readCsrfToken } from '@/shared/api/csrf';
import { toApiError } from '@/shared/api/errors';
import type { Upload } from '@/shared/api/types';
import { isRecord } from '@/shared/lib/record';

/** By what an order is paid; asked for anew each time, because what is due changes. */
export function paymentCodeQuery(orderId: number) {
  return queryOptions({
    queryKey: ['payment-qr', orderId],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/orders/{order_id}/payment-qr', {
          params: { path: { order_id: orderId } },
          signal,
        }),
      ),
    gcTime: 0,
  });
}

export function invoiceUrl(orderId: number): string {
  return `/api/v1/orders/${orderId}/invoice.pdf`;
}

/** Puts an order's invoice among the files that may be sent. */
export function useInvoiceFile() {
  return useMutation({
    mutationFn: async (order: { readonly id: number; readonly number: number }): Promise<Upload> => {
      const paper = await asked(await fetch(invoiceUrl(order.id)));
      const file = new File([await paper.blob()], `invoice-${order.number}.pdf`, {
        type: 'application/pdf',
      });
      const body = new FormData();
      body.append('file', file);
      const headers = { 'X-CSRFToken': readCsrfToken() };
      const kept = await asked(await fetch('/api/v1/uploads', { method: 'POST', body, headers }));
      const upload: unknown = await kept.json();
      if (!isUpload(upload)) throw toApiError(kept.status, null);
      return upload;
    },
  });
}

function isUpload(value: unknown): value is Upload {
  return isRecord(value) && typeof value.id === 'number' && typeof value.name === 'string';
}

async function asked(answer: Response): Promise<Response> {
  if (answer.ok) return answer;
  const body: unknown = await answer.json().catch(() => null);
  throw toApiError(answer.status, body);
}

/** Orders that are to be printed, in the order they were chosen. */
export function orderQuery(orderId: number) {
  return queryOptions({
    queryKey: ['order-to-print', orderId],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/orders/{order_id}', { params: { path: { order_id: orderId } }, signal }),
      ),
    gcTime: 0,
  });
}

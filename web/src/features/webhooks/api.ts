import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, done, take } from '@/shared/api/client';
import type { OutgoingWebhook, OutgoingWebhookDraft, OutgoingWebhookPatch } from '@/shared/api/types';
import { liveFamily, untouched } from '@/shared/live/family';
import { useNotifyError } from '@/shared/ui/useNotifyError';

/** No event tells of deliveries: an open log is looked at again. */
const every = 3000;
const deliveries = 'webhook-deliveries';

/** The list is short and its page seldom open: it is asked for anew. */
const webhooksFamily = liveFamily<null, { readonly items: readonly OutgoingWebhook[] }>({
  name: 'webhooks',
  reducers: { ...untouched, 'webhook.changed': 'refetch' },
});

export const webhooksQuery = queryOptions({
  queryKey: webhooksFamily.key(null),
  queryFn: ({ signal }) => take(api.GET('/api/v1/webhooks', { signal })),
});

export function deliveriesQuery(webhookId: number) {
  return queryOptions({
    queryKey: [deliveries, webhookId],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/webhooks/{webhook_id}/deliveries', {
          params: { path: { webhook_id: webhookId } },
          signal,
        }),
      ),
    refetchInterval: every,
  });
}

/** Makes an address; the answer is the only time that its secret is told. */
export function useCreateWebhook() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: OutgoingWebhookDraft) => take(api.POST('/api/v1/webhooks', { body })),
    onSuccess: refresh,
  });
}

export function useChangeWebhook(id: number) {
  const refresh = useRefresh();
  const onError = useNotifyError();
  return useMutation({
    mutationFn: (body: OutgoingWebhookPatch) =>
      take(api.PATCH('/api/v1/webhooks/{webhook_id}', { params: { path: { webhook_id: id } }, body })),
    onSuccess: refresh,
    onError,
  });
}

export function useDeleteWebhook(id: number) {
  const refresh = useRefresh();
  const onError = useNotifyError();
  return useMutation({
    mutationFn: () =>
      done(api.DELETE('/api/v1/webhooks/{webhook_id}', { params: { path: { webhook_id: id } } })),
    onSuccess: refresh,
    onError,
  });
}

export function useTestWebhook(id: number) {
  const refresh = useRefresh();
  const onError = useNotifyError();
  return useMutation({
    mutationFn: () =>
      take(api.POST('/api/v1/webhooks/{webhook_id}/test', { params: { path: { webhook_id: id } } })),
    onSuccess: refresh,
    onError,
  });
}

export function useRepeatDelivery() {
  const refresh = useRefresh();
  const onError = useNotifyError();
  return useMutation({
    mutationFn: (id: number) =>
      take(
        api.POST('/api/v1/webhook-deliveries/{webhook_delivery_id}/repeat', {
          params: { path: { webhook_delivery_id: id } },
        }),
      ),
    onSuccess: refresh,
    onError,
  });
}

function useRefresh() {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: [webhooksFamily.name] });
    await client.invalidateQueries({ queryKey: [deliveries] });
  };
}

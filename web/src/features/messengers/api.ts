import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, done, take } from '@/shared/api/client';
import type { Channel, ChannelDraft, ChannelKind, ChannelPatch } from '@/shared/api/types';
import { channelsQuery } from '@/shared/directory/api';

/** Health has no events of its own: while the page is open it is asked for now and then. */
const healthEvery = 15_000;

export const channelsWithHealthQuery = { ...channelsQuery, refetchInterval: healthEvery };

export const failedPayloadsQuery = (channelId: number) =>
  queryOptions({
    queryKey: ['failed-payloads', channelId],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/channels/{channel_id}/failed-payloads', {
          params: { path: { channel_id: channelId } },
          signal,
        }),
      ),
  });

/** What to paste into the provider's own pages, where it asks for it. */
export const webhookQuery = (channelId: number) =>
  queryOptions({
    queryKey: ['webhook', channelId],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/channels/{channel_id}/webhook', {
          params: { path: { channel_id: channelId } },
          signal,
        }),
      ),
  });

/** Adds a channel of the kind, or changes the one that is given. */
export function useSaveChannel(kind: ChannelKind, channel: Channel | undefined) {
  const refresh = useRefreshChannels();
  return useMutation({
    mutationFn: (body: Pick<ChannelDraft, 'settings'> & { readonly name: string }) =>
      channel === undefined
        ? take(api.POST('/api/v1/channels', { body: { kind, ...body } }))
        : changeChannel(channel.id, body),
    onSuccess: refresh,
  });
}

export function useChangeChannel(channelId: number) {
  const refresh = useRefreshChannels();
  return useMutation({
    mutationFn: (body: ChannelPatch) => changeChannel(channelId, body),
    onSuccess: refresh,
  });
}

export function useCheckChannel(channelId: number) {
  const refresh = useRefreshChannels();
  return useMutation({
    mutationFn: () =>
      take(
        api.POST('/api/v1/channels/{channel_id}/check', {
          params: { path: { channel_id: channelId } },
        }),
      ),
    onSettled: refresh,
  });
}

export function useReplayPayload(channelId: number) {
  const client = useQueryClient();
  const refresh = useRefreshChannels();
  return useMutation({
    mutationFn: (payloadId: number) =>
      done(
        api.POST('/api/v1/channels/{channel_id}/failed-payloads/{payload_id}/replay', {
          params: { path: { channel_id: channelId, payload_id: payloadId } },
        }),
      ),
    onSettled: async () => {
      const { queryKey } = failedPayloadsQuery(channelId);
      await Promise.all([client.invalidateQueries({ queryKey }), refresh()]);
    },
  });
}

function changeChannel(channelId: number, body: ChannelPatch) {
  const params = { path: { channel_id: channelId } };
  return take(api.PATCH('/api/v1/channels/{channel_id}', { params, body }));
}

function useRefreshChannels() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: channelsQuery.queryKey });
}

import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
} from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import type {
  BulkClients,
  ClientDraft,
  ClientImport,
  ExportClients,
} from '@/shared/api/types';
import { useJobCall } from '@/shared/jobs/useJobCall';
import { clientJobsFamily, clientListFamily } from './families';
import { toQuery, type ClientSearch } from './search';

const perPage = 50;

export function clientsQuery(search: ClientSearch) {
  return infiniteQueryOptions({
    queryKey: clientListFamily.key(search),
    queryFn: ({ pageParam, signal }) =>
      take(
        api.GET('/api/v1/clients', {
          params: {
            query: {
              ...toQuery(search),
              sort: search.sort ?? 'newest',
              limit: perPage,
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: first(),
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

export function countsQuery(search: ClientSearch) {
  return queryOptions({
    queryKey: ['client-counts', toQuery(search)],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/clients/counts', { params: { query: toQuery(search) }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** The employee's latest long work, the newest first. */
export const clientJobsQuery = queryOptions({
  queryKey: clientJobsFamily.key(null),
  queryFn: ({ signal }) => take(api.GET('/api/v1/client-jobs', { signal })),
  staleTime: Infinity,
});

const jobs = clientJobsQuery.queryKey;

export function useCreateClient() {
  return useMutation({
    mutationFn: (body: ClientDraft) => take(api.POST('/api/v1/clients', { body })),
  });
}

export function useBulk() {
  return useJobCall(jobs, (body: BulkClients) => take(api.POST('/api/v1/clients/bulk', { body })));
}

export function useExport() {
  return useJobCall(jobs, (body: ExportClients) => take(api.POST('/api/v1/client-exports', { body })));
}

export function useImport() {
  return useJobCall(jobs, (body: ClientImport) => take(api.POST('/api/v1/client-imports', { body })));
}

export function cancelJob(id: number) {
  return take(
    api.POST('/api/v1/client-jobs/{client_job_id}/cancel', { params: { path: { client_job_id: id } } }),
  );
}

/** Sends a table to be looked into. */
export function usePreview() {
  return useMutation({
    mutationFn: (file: File) => {
      const body = new FormData();
      body.append('file', file);
      return take(
        api.POST('/api/v1/client-imports/preview', {
          // The generated type describes a file as text; the serializer hands the form over as it is.
          body: { file: file.name },
          bodySerializer: () => body,
        }),
      );
    },
  });
}

function first(): string | null {
  return null;
}

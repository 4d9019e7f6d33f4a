import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import { isApiError } from '@/shared/api/errors';
import type { CompanyExport, Retention } from '@/shared/api/types';
import { withJob, type Jobs } from '@/shared/jobs/jobs';
import { useJobCall } from '@/shared/jobs/useJobCall';
import { liveFamily, untouched } from '@/shared/live/family';
import { repeatPassword } from '@/shared/session/secondStep';
import { useNotifyError } from '@/shared/ui/useNotifyError';

export const exportsFamily = liveFamily<null, Jobs<CompanyExport>>({
  name: 'company-exports',
  reducers: {
    ...untouched,
    'company_export.changed': (list, { data }) => withJob(list, data.export),
  },
});

/** The company's latest exports of everything, the newest first. */
export const exportsQuery = queryOptions({
  queryKey: exportsFamily.key(null),
  queryFn: ({ signal }) => take(api.GET('/api/v1/company/exports', { signal })),
});

/** One that is being made already is what was wanted: by a second press, or by another owner. */
export function useAskExport() {
  const client = useQueryClient();
  const notifyError = useNotifyError();
  const asking = useJobCall(exportsQuery.queryKey, () => take(api.POST('/api/v1/company/exports')));
  const refuse = (error: unknown) => {
    if (isApiError(error) && error.code === 'company_export_running') {
      void client.invalidateQueries({ queryKey: exportsQuery.queryKey });
    } else notifyError(error);
  };
  return { isPending: asking.isPending, ask: () => asking.mutate(undefined, { onError: refuse }) };
}

export function cancelExport(id: number) {
  return take(
    api.POST('/api/v1/company/exports/{company_export_id}/cancel', {
      params: { path: { company_export_id: id } },
    }),
  );
}

/** Lets the company go; the server wants the password again, and tells every open screen. */
export function useDeleteCompany() {
  return useMutation({
    mutationFn: async ({ name, password }: { readonly name: string; readonly password: string }) => {
      await repeatPassword(password);
      return take(api.DELETE('/api/v1/company', { body: { name } }));
    },
  });
}

export const retentionFamily = liveFamily<null, Retention>({
  name: 'retention',
  reducers: { ...untouched, 'retention.changed': (_known, { data }) => data.retention },
});

/** For how many months the company keeps what. */
export const retentionQuery = queryOptions({
  queryKey: retentionFamily.key(null),
  queryFn: ({ signal }) => take(api.GET('/api/v1/company/retention', { signal })),
});

/** How much would go now; nothing does. Only what is to be kept for a while is asked about. */
export function previewQuery(choice: Retention) {
  const { messages, requests, order_history: orders, audit } = choice;
  const query = {
    ...(messages !== null && { messages }),
    ...(requests !== null && { requests }),
    ...(orders !== null && { order_history: orders }),
    ...(audit !== null && { audit }),
  };
  return queryOptions({
    queryKey: ['retention-preview', query],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/company/retention/preview', { params: { query }, signal })),
    enabled: Object.keys(query).length > 0,
    gcTime: 0,
    retry: false,
  });
}

export function useChangeRetention() {
  const client = useQueryClient();
  const onError = useNotifyError();
  return useMutation({
    mutationFn: (body: Retention) => take(api.PATCH('/api/v1/company/retention', { body })),
    onSuccess: (saved) => client.setQueryData(retentionQuery.queryKey, saved),
    onError,
  });
}

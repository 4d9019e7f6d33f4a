import { queryOptions } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import type { CompanyExport } from '@/shared/api/types';
import { withJob, type Jobs } from '@/shared/jobs/jobs';
import { useJobCall } from '@/shared/jobs/useJobCall';
import { liveFamily, untouched } from '@/shared/live/family';

const exportsFamily = liveFamily<null, Jobs<CompanyExport>>({
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

export function useAskExport() {
  return useJobCall(exportsQuery.queryKey, () => take(api.POST('/api/v1/company/exports')));
}

export function cancelExport(id: number) {
  return take(
    api.POST('/api/v1/company/exports/{company_export_id}/cancel', {
      params: { path: { company_export_id: id } },
    }),
  );
}

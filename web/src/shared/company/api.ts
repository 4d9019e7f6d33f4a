import { useMutation } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import type { CompanyPatch } from '@/shared/api/types';

/** Changes the company's settings; the event that follows shows them on every screen. */
export function useChangeCompany() {
  return useMutation({
    mutationFn: (body: CompanyPatch) => take(api.PATCH('/api/v1/company', { body })),
  });
}

import { useMutation } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import { useNotifyError } from '@/shared/ui/useNotifyError';

/** Keeps a company that was to be deleted; the event tells every open screen. */
export function useRestoreCompany() {
  const onError = useNotifyError();
  return useMutation({
    mutationFn: () => take(api.POST('/api/v1/company/restore')),
    onError,
  });
}

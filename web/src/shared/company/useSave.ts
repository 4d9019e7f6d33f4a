import { useLingui } from '@lingui/react/macro';
import { notifications } from '@mantine/notifications';
import type { CompanyPatch } from '@/shared/api/types';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useChangeCompany } from './api';

/** Saves settings and says so. */
export function useSave() {
  const { t } = useLingui();
  const change = useChangeCompany();
  const notifyError = useNotifyError();
  return {
    isPending: change.isPending,
    save: (body: CompanyPatch, onSaved?: () => void) =>
      change.mutate(body, {
        onSuccess: () => {
          notifications.show({ message: t`Налаштування збережено` });
          onSaved?.();
        },
        onError: notifyError,
      }),
  };
}

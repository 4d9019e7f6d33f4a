import { Trans } from '@lingui/react/macro';
import type { Employee } from '@/shared/api/types';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useResetStep } from './api';

interface ResetStepDialogProps {
  readonly employee: Employee;
  readonly onClose: () => void;
}

/** For somebody who has lost both the phone and the recovery codes. */
export function ResetStepDialog({ employee, onClose }: ResetStepDialogProps) {
  const reset = useResetStep(employee.id);
  const notifyError = useNotifyError();
  const { full_name: name } = employee;
  return (
    <ConfirmDialog
      title={<Trans>Скинути двоетапний вхід: {name}?</Trans>}
      action={<Trans>Скинути</Trans>}
      busy={reset.isPending}
      onConfirm={() => reset.mutate(undefined, { onSuccess: onClose, onError: notifyError })}
      onClose={onClose}
    >
      <Trans>
        Людина вийде на всіх пристроях і до нового налаштування входитиме самим паролем. Переконайтеся, що про
        це просить вона сама.
      </Trans>
    </ConfirmDialog>
  );
}

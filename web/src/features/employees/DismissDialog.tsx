import { Trans } from '@lingui/react/macro';
import type { Employee } from '@/shared/api/types';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useDismiss } from './api';

interface DismissDialogProps {
  readonly employee: Employee;
  readonly onClose: () => void;
}

export function DismissDialog({ employee, onClose }: DismissDialogProps) {
  const dismiss = useDismiss(employee.id);
  const notifyError = useNotifyError();
  const { full_name: name } = employee;
  return (
    <ConfirmDialog
      title={<Trans>Звільнити: {name}?</Trans>}
      action={<Trans>Звільнити</Trans>}
      busy={dismiss.isPending}
      onConfirm={() => dismiss.mutate(undefined, { onSuccess: onClose, onError: notifyError })}
      onClose={onClose}
    >
      <Trans>
        Людина одразу вийде на всіх пристроях і більше не зможе увійти. Її повідомлення
        залишаться в чатах.
      </Trans>
    </ConfirmDialog>
  );
}

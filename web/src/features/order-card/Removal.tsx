import { Trans } from '@lingui/react/macro';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import type { Order } from '@/shared/api/types';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useDeleteOrder } from './api';

interface RemovalProps {
  readonly order: Order;
  readonly onClose: () => void;
}

/** A deleted order does not come back, so it is asked for by its number. */
export function Removal({ order, onClose }: RemovalProps) {
  const navigate = useNavigate();
  const deleting = useDeleteOrder();
  const notifyError = useNotifyError();
  const { number } = order;
  const remove = () =>
    deleting.mutate(order.id, {
      onSuccess: () => {
        notifications.show({ message: <Trans>Замовлення №{number} видалено</Trans> });
        void navigate({ to: '/orders', ignoreBlocker: true });
      },
      onError: notifyError,
    });
  return (
    <ConfirmDialog
      title={<Trans>Видалити замовлення №{number}?</Trans>}
      action={<Trans>Видалити</Trans>}
      busy={deleting.isPending}
      onConfirm={remove}
      onClose={onClose}
    >
      <Trans>Товари повернуться в залишки. Відновити замовлення не можна.</Trans>
    </ConfirmDialog>
  );
}

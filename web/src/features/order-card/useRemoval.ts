import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import type { Order } from '@/shared/api/types';
import { notifyUndo } from '@/shared/ui/notifyUndo';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useDeleteOrder, useRestoreOrder } from './api';

/** Deletes an order at once; the notice offers the way back. */
export function useRemoval({ id, number }: Order): () => Promise<void> {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { mutateAsync: remove } = useDeleteOrder();
  const { mutateAsync: restore } = useRestoreOrder();
  const notifyError = useNotifyError();
  // Awaited, because the card is gone by then, and callbacks of `mutate` with it.
  const bringBack = async () => {
    try {
      await restore(id);
    } catch (error) {
      notifyError(error);
      return;
    }
    void navigate({ to: '/orders/$orderId', params: { orderId: String(id) } });
  };
  return async () => {
    try {
      await remove(id);
    } catch (error) {
      notifyError(error);
      return;
    }
    notifyUndo(t`Замовлення №${number} видалено`, () => void bringBack());
    void navigate({ to: '/orders', ignoreBlocker: true });
  };
}

import { Trans } from '@lingui/react/macro';
import { Alert, Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { Order } from '@/shared/api/types';
import { useCan } from '@/shared/session/api';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useLock } from './api';
import classes from './OrderCard.module.css';

/** Why nothing can be changed here, and the way out for whoever may. */
export function LockNotice({ order }: { readonly order: Order }) {
  const mayUnlock = useCan('orders.unlock');
  const locking = useLock(order.id);
  const notifyError = useNotifyError();
  const { name } = order.status;
  return (
    <Alert
      variant="light"
      color="gray"
      icon={<IconLock size={18} />}
      title={<Trans>Замовлення закрите від змін</Trans>}
    >
      <div className={classes.lock}>
        <span>
          {order.status.is_locking ? (
            <Trans>Так працює статус «{name}».</Trans>
          ) : (
            <Trans>Його закрили вручну: коли й хто — в історії.</Trans>
          )}{' '}
          {!mayUnlock && <Trans>Розблокувати може той, хто має на це право.</Trans>}
        </span>
        {mayUnlock && (
          <Button
            size="compact-sm"
            variant="default"
            loading={locking.isPending}
            onClick={() => locking.mutate(false, { onError: notifyError })}
          >
            <Trans>Розблокувати</Trans>
          </Button>
        )}
      </div>
    </Alert>
  );
}

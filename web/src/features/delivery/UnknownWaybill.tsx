import { Trans } from '@lingui/react/macro';
import { Alert, Button } from '@mantine/core';
import { IconQuestionMark } from '@tabler/icons-react';
import type { Order } from '@/shared/api/types';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useRefreshDelivery } from './api';

interface UnknownWaybillProps {
  readonly order: Order;
  readonly readOnly: boolean;
}

/** The request left and no answer came: it is found out, not sent again. */
export function UnknownWaybill({ order, readOnly }: UnknownWaybillProps) {
  const refreshing = useRefreshDelivery(order);
  const notifyError = useNotifyError();
  return (
    <Alert
      variant="light"
      color="yellow"
      icon={<IconQuestionMark size={18} />}
      title={<Trans>З’ясовуємо, чи створено ТТН</Trans>}
    >
      <Trans>Нова пошта не відповіла. Щоб не було двох накладних, удруге не надсилаємо.</Trans>
      {!readOnly && (
        <div>
          <Button
            mt="xs"
            size="xs"
            variant="default"
            loading={refreshing.isPending}
            onClick={() => refreshing.mutate(undefined, { onError: notifyError })}
          >
            <Trans>Перевірити зараз</Trans>
          </Button>
        </div>
      )}
    </Alert>
  );
}

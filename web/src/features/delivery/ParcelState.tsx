import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Group, Text } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import type { Order, OrderDelivery } from '@/shared/api/types';
import { formatDateTime, formatDay } from '@/shared/lib/format';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useRefreshDelivery } from './api';

interface ParcelStateProps {
  readonly order: Order;
  readonly parcel: NonNullable<OrderDelivery['parcel']>;
  readonly readOnly: boolean;
}

const onTheWay = ['created', 'moving', 'courier'];

/** Where the parcel is, as the carrier last told, and when it is to come. */
export function ParcelState({ order, parcel, readOnly }: ParcelStateProps) {
  const { t } = useLingui();
  const refreshing = useRefreshDelivery(order);
  const notifyError = useNotifyError();
  const { status, status_at: at, due_at: due, stage } = parcel;
  const dueDay = due === null || !onTheWay.includes(stage) ? '' : formatDay(due);
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start" justify="space-between">
      <div role="status" aria-label={t`Де посилка`}>
        <Text size="sm">{status === '' ? <Trans>Чекаємо на перевізника</Trans> : status}</Text>
        <Text size="xs" c="dimmed">
          {at !== null && formatDateTime(at)}
          {dueDay !== '' && <Trans> · прибуде {dueDay}</Trans>}
        </Text>
      </div>
      {!readOnly && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t`Оновити стан посилки`}
          loading={refreshing.isPending}
          onClick={() => refreshing.mutate(undefined, { onError: notifyError })}
        >
          <IconRefresh size={16} />
        </ActionIcon>
      )}
    </Group>
  );
}

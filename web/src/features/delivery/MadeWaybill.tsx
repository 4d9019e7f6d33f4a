import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconFileText, IconTag, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Order, OrderDelivery } from '@/shared/api/types';
import { formatDay, formatHryvnias } from '@/shared/lib/format';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { CopyButton } from '@/shared/ui/CopyButton';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { paperUrl, useDeleteWaybill } from './api';
import { ParcelState } from './ParcelState';

interface MadeWaybillProps {
  readonly order: Order;
  readonly readOnly: boolean;
  readonly waybill: NonNullable<OrderDelivery['waybill']>;
  readonly parcel: OrderDelivery['parcel'];
}

/** A waybill that was made here: its number, its papers, where the parcel is. */
export function MadeWaybill({ order, readOnly, waybill, parcel }: MadeWaybillProps) {
  const { t } = useLingui();
  const { number, cost, due_date: due } = waybill;
  const price = cost === null ? '' : formatHryvnias(cost);
  const day = due === null ? '' : formatDay(due);
  return (
    <Stack gap="xs">
      <Group gap={4} wrap="nowrap">
        <Text size="sm">
          <Trans>ТТН</Trans>{' '}
          <Anchor
            inherit
            href={`https://novaposhta.ua/tracking/${number}`}
            target="_blank"
            rel="noreferrer"
          >
            {number}
          </Anchor>
        </Text>
        <CopyButton value={number} label={t`ТТН`} />
        {!readOnly && <DeleteButton order={order} number={number} />}
      </Group>
      {price !== '' && (
        <Text size="xs" c="dimmed">
          <Trans>Доставка {price}</Trans>
          {day !== '' && parcel === null && <Trans> · прибуде {day}</Trans>}
        </Text>
      )}
      {parcel && <ParcelState order={order} parcel={parcel} readOnly={readOnly} />}
      <Papers orderId={order.id} />
    </Stack>
  );
}

function Papers({ orderId }: { readonly orderId: number }) {
  const page = { component: 'a', target: '_blank', rel: 'noreferrer', size: 'xs' } as const;
  return (
    <Group gap="xs">
      <Button
        {...page}
        href={paperUrl(orderId, 'label')}
        variant="default"
        leftSection={<IconTag size={16} />}
      >
        <Trans>Етикетка</Trans>
      </Button>
      <Button
        {...page}
        href={paperUrl(orderId, 'document')}
        variant="default"
        leftSection={<IconFileText size={16} />}
      >
        <Trans>Накладна</Trans>
      </Button>
    </Group>
  );
}

function DeleteButton({ order, number }: { readonly order: Order; readonly number: string }) {
  const { t } = useLingui();
  const [isAsking, setAsking] = useState(false);
  const deleting = useDeleteWaybill(order);
  const notifyError = useNotifyError();
  const close = () => setAsking(false);
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t`Видалити ТТН`}
        onClick={() => setAsking(true)}
      >
        <IconTrash size={16} />
      </ActionIcon>
      {isAsking && (
        <ConfirmDialog
          title={<Trans>Видалити ТТН {number}?</Trans>}
          action={<Trans>Видалити</Trans>}
          busy={deleting.isPending}
          onConfirm={() => deleting.mutate(undefined, { onSuccess: close, onError: notifyError })}
          onClose={close}
        >
          <Trans>Її буде видалено і в Новій пошті. Після передання посилки це вже неможливо.</Trans>
        </ConfirmDialog>
      )}
    </>
  );
}

import { Trans } from '@lingui/react/macro';
import { Button, Stack, Text } from '@mantine/core';
import { IconTruckDelivery } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ComponentType } from 'react';
import type { Order, OrderDelivery } from '@/shared/api/types';
import { deliveryQuery } from './api';
import { MadeWaybill } from './MadeWaybill';
import { ParcelState } from './ParcelState';
import { UnknownWaybill } from './UnknownWaybill';
import { WaybillForm } from './WaybillForm';

interface OfOrder {
  readonly order: Order;
  readonly readOnly: boolean;
}

interface TtnBlockProps extends OfOrder {
  /** The number, written by hand. */
  readonly ByHand: ComponentType<OfOrder>;
}

/** The waybill of an order: made here, or written by hand; and where the parcel is. */
export function TtnBlock({ ByHand, order, readOnly }: TtnBlockProps) {
  const { data } = useQuery(deliveryQuery(order));
  const own = { order, readOnly };
  const isWritten = order.delivery.ttn !== '';
  const waybill = data?.waybill;
  if (waybill && isUnsettled(waybill)) return <UnknownWaybill {...own} />;
  const parcel = isWritten ? (data?.parcel ?? null) : null;
  if (waybill?.state === 'made' && isWritten) {
    return <MadeWaybill {...own} waybill={waybill} parcel={parcel} />;
  }
  return (
    <Stack gap="xs">
      {data && !readOnly && !isWritten && <Making order={order} delivery={data} />}
      <ByHand {...own} />
      {parcel && <ParcelState {...own} parcel={parcel} />}
    </Stack>
  );
}

function isUnsettled({ state }: NonNullable<OrderDelivery['waybill']>): boolean {
  return state === 'unknown' || state === 'creating';
}

interface MakingProps {
  readonly order: Order;
  readonly delivery: OrderDelivery;
}

function Making({ order, delivery: { ability, suggested, waybill } }: MakingProps) {
  const [isOpen, setOpen] = useState(false);
  if (order.delivery.carrier !== 'nova_poshta' || ability === 'no_key') return null;
  if (ability !== 'ready' || suggested === null) return <NotReady ability={ability} />;
  if (isOpen) {
    return <WaybillForm order={order} suggested={suggested} onClose={() => setOpen(false)} />;
  }
  return (
    <>
      {waybill?.state === 'refused' && (
        <Text size="sm" c="var(--kramar-warning)">
          {waybill.error}
        </Text>
      )}
      <div>
        <Button
          variant="light"
          size="xs"
          leftSection={<IconTruckDelivery size={16} />}
          onClick={() => setOpen(true)}
        >
          <Trans>Створити ТТН</Trans>
        </Button>
      </div>
    </>
  );
}

function NotReady({ ability }: Pick<OrderDelivery, 'ability'>) {
  return (
    <Text size="xs" c="dimmed">
      {ability === 'key_refused' ? (
        <Trans>Нова пошта не приймає ключ: оновіть його в «Адміністрування → Доставка».</Trans>
      ) : (
        <Trans>Щоб створювати ТТН, заповніть відправника в «Адміністрування → Доставка».</Trans>
      )}
    </Text>
  );
}

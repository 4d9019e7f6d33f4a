import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { Order } from '@/shared/api/types';
import { formatDateTime } from '@/shared/lib/format';
import { useCan } from '@/shared/session/api';
import { LabelChip } from '@/shared/ui/LabelChip';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { orderQuery } from './api';
import { useOrderSlots } from './slots';
import classes from './OrderCard.module.css';

/** An order's card: what was ordered, by whom, where it goes and how it is paid. */
export function OrderPage({ orderId }: { readonly orderId: number }) {
  const query = useQuery(orderQuery(orderId));
  return (
    <div className={classes.page}>
      <QueryView query={query}>{(order) => <Card order={order} />}</QueryView>
    </div>
  );
}

function Card({ order }: { readonly order: Order }) {
  const { Waybill, Print } = useOrderSlots();
  const mayEdit = useCan('orders.edit');
  const { number } = order;
  return (
    <Page
      title={<Trans>Замовлення №{number}</Trans>}
      description={formatDateTime(order.created_at)}
      action={Print && <Print orderIds={[order.id]} />}
    >
      <LabelChip label={order.status} />
      {Waybill && <Waybill order={order} readOnly={!mayEdit || order.is_locked} />}
    </Page>
  );
}

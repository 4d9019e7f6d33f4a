import { useQuery } from '@tanstack/react-query';
import type { Order } from '@/shared/api/types';
import { useClient } from '@/shared/clients/useClient';
import { About } from '@/shared/orders/About';
import { BuyerPart } from '@/shared/orders/BuyerPart';
import { Goods } from '@/shared/orders/Goods';
import { Delivery, Discount, Payment } from '@/shared/orders/Parts';
import { Panel, Reckoning, Sheet } from '@/shared/orders/Sheet';
import { SumList } from '@/shared/orders/SumList';
import { countTotals, toAmount } from '@/shared/orders/sums';
import { useErrors } from '@/shared/orders/useErrors';
import { useCan } from '@/shared/session/api';
import { QueryView } from '@/shared/ui/QueryView';
import { orderQuery } from './api';
import { Calls } from './Calls';
import { CompareDialog } from './CompareDialog';
import { Gone } from './Gone';
import { Head } from './Head';
import { Leaving } from './Leaving';
import { LockNotice } from './LockNotice';
import { Payments } from './Payments';
import { SaveBar } from './SaveBar';
import { SiteNumber } from './SiteNumber';
import { heldBy, totalsOf } from './saved';
import { useOrderSlots } from './slots';
import { Timeline } from './Timeline';
import { useEditing } from './useEditing';
import { useSaving } from './useSaving';
import classes from './OrderCard.module.css';

/** An order's card: what was ordered, by whom, where it goes and how it is paid. */
export function OrderPage({ orderId }: { readonly orderId: number }) {
  const query = useQuery(orderQuery(orderId));
  return (
    <div className={classes.page}>
      {query.isError ? (
        <Gone error={query.error} known={query.data} onRetry={() => void query.refetch()} />
      ) : (
        <QueryView query={query}>{(order) => <Card order={order} />}</QueryView>
      )}
    </div>
  );
}

function Card({ order }: { readonly order: Order }) {
  const { Waybill } = useOrderSlots();
  const mayEdit = useCan('orders.edit');
  const readOnly = !mayEdit || order.is_locked;
  const editing = useEditing(order);
  const saving = useSaving(order, editing);
  const { form, changed } = editing;
  const isChanged = changed.length > 0;
  const client = useClient(form.client?.id ?? null);
  const totals = isChanged ? countTotals(form) : totalsOf(order);
  const errorOf = useErrors(form, saving.problems, saving.error);
  const own = { form, onChange: editing.change, errorOf, readOnly };
  return (
    <div className={classes.card}>
      <Head order={order} />
      {order.is_locked && <LockNotice order={order} />}
      <Sheet
        main={
          <>
            <Panel>
              <Goods {...own} totals={totals.lines} held={heldBy(order)} />
              <Reckoning discount={<Discount {...own} />} sums={<SumList totals={totals} />} />
            </Panel>
            <Panel>
              <Delivery {...own} />
              {Waybill && <Waybill order={order} readOnly={readOnly} />}
            </Panel>
            <Panel>
              <Payment {...own} total={toAmount(totals.total)} />
              <Payments order={order} readOnly={readOnly} />
            </Panel>
          </>
        }
        side={
          <>
            <Panel>
              <BuyerPart {...own} chosen={form.client ?? null} client={client} />
            </Panel>
            <Panel>
              <Calls order={order} />
            </Panel>
            <Panel>
              <About {...own} />
              <SiteNumber order={order} />
            </Panel>
            <Panel>
              <Timeline orderId={order.id} />
            </Panel>
          </>
        }
      />
      {!readOnly && isChanged && <SaveBar order={order} editing={editing} saving={saving} />}
      {saving.isComparing && <CompareDialog order={order} editing={editing} saving={saving} />}
      <Leaving isChanged={!readOnly && isChanged} editing={editing} saving={saving} />
    </div>
  );
}

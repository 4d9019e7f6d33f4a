import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Order } from '@/shared/api/types';
import { formatDateTime, formatMoney } from '@/shared/lib/format';
import { formatPhone } from '@/shared/lib/phone';
import { StatusMenu } from '@/shared/orders/StatusMenu';
import { useCan, useMe } from '@/shared/session/api';
import { CopyButton } from '@/shared/ui/CopyButton';
import { carriers, useCarrierNames } from '@/shared/orders/names';
import { phoneQuery } from './api';
import type { ColumnName } from './columns';
import { usePaymentName } from './names';
import classes from './Orders.module.css';

interface CellProps {
  readonly order: Order;
  readonly column: ColumnName;
  readonly onSet: (order: Order) => void;
}

/** What one column tells of an order. */
export function Cell({ order, column, onSet }: CellProps) {
  switch (column) {
    case 'status':
      return (
        <span className={classes.above}>
          <StatusMenu order={order} onSet={onSet} />
        </span>
      );
    case 'phone':
      return <Phone order={order} />;
    case 'total':
      return <Total order={order} />;
    case 'payment':
      return <Payment order={order} />;
    case 'delivery':
      return <Delivery order={order} />;
    case 'ttn':
      return <Waybill order={order} />;
    case 'created':
      return <Moment at={order.created_at} />;
    case 'changed':
      return <Moment at={order.changed_at} />;
    default:
      return <Plain value={plain(order, column)} />;
  }
}

type PlainColumn = 'buyer' | 'goods' | 'responsible' | 'source' | 'comment' | 'utm';

function plain(order: Order, column: PlainColumn): string {
  switch (column) {
    case 'buyer':
      return buyerOf(order);
    case 'goods':
      return order.preview;
    case 'responsible':
      return order.responsible?.name ?? '';
    case 'source':
      return order.source?.name ?? '';
    case 'comment':
      return order.comment;
    case 'utm':
      return Object.values(order.utm).join(' / ');
  }
}

/** The buyer as the order names them, or else the client whose it is. */
export function buyerOf({ buyer, client }: Order): string {
  return buyer.full_name === '' ? (client?.name ?? '') : buyer.full_name;
}

export function Plain({ value }: { readonly value: string }) {
  if (value === '') return <span className={classes.none}>—</span>;
  return (
    <span className={classes.text} title={value}>
      {value}
    </span>
  );
}

const hidden = '•';

/** Events hide phones from everybody: whoever may see them asks for this one. */
export function Phone({ order }: { readonly order: Order }) {
  const maySee = useCan('clients.see_full_phones');
  const { phone } = order.buyer;
  const asked = useQuery({ ...phoneQuery(order), enabled: maySee && phone.includes(hidden) });
  return <Plain value={formatPhone(asked.data ?? phone)} />;
}

export function Total({ order }: { readonly order: Order }) {
  const { company } = useMe();
  return <span className={classes.figures}>{formatMoney(order.total, company.currency)}</span>;
}

export function Payment({ order }: { readonly order: Order }) {
  const { company } = useMe();
  const { state, paid, method } = order.payment;
  const name = usePaymentName()[state];
  const title = [method?.name, formatMoney(paid, company.currency)].filter(Boolean).join(' · ');
  return (
    <span className={classes.payment} data-state={state} title={title}>
      {name}
    </span>
  );
}

function Delivery({ order: { delivery } }: { readonly order: Order }) {
  const names = useCarrierNames();
  const carrier = carriers.find((word) => word === delivery.carrier);
  const name = delivery.method?.name ?? (carrier === undefined ? '' : names[carrier]);
  const state = delivery.ttn_status;
  const place = [delivery.city, delivery.branch, delivery.address].filter(Boolean).join(', ');
  if (name === '' && place === '') return <Plain value="" />;
  const whole = [name, place, delivery.ttn, state].filter(Boolean).join('\n');
  return (
    <span className={classes.two} title={whole}>
      <span className={classes.text}>{name === '' ? place : name}</span>
      <Text span size="xs" c="dimmed" className={classes.text ?? ''}>
        {state === '' ? delivery.city : state}
      </Text>
    </span>
  );
}

function Waybill({ order: { delivery } }: { readonly order: Order }) {
  const { t } = useLingui();
  if (delivery.ttn === '') return <Plain value="" />;
  return (
    <span className={classes.above}>
      <span className={classes.figures}>{delivery.ttn}</span>
      <CopyButton value={delivery.ttn} label={t`ТТН`} />
    </span>
  );
}

function Moment({ at }: { readonly at: string }) {
  return (
    <time className={classes.figures} dateTime={at}>
      {formatDateTime(at)}
    </time>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { Suspense, type ReactNode } from 'react';
import type { Order } from '@/shared/api/types';
import { CardButton } from '@/shared/composer/CardButton';
import { InsertButton } from '@/shared/composer/InsertButton';
import { useMoney } from '@/shared/session/useMoney';
import { CopyButton } from '@/shared/ui/CopyButton';
import { useOrdersBlockSlots } from './slots';
import classes from './ChatOrders.module.css';

/** What was ordered, where it goes and how it is paid. */
export function OrderDetails({ order }: { readonly order: Order }) {
  const { money } = useMoney();
  const { delivery, discount } = order;
  const { Papers } = useOrdersBlockSlots();
  return (
    <div className={classes.details}>
      <ul className={classes.lines}>
        {order.lines.map((line) => (
          <li key={line.id} className={classes.line}>
            <span className={classes.goods}>
              {line.name} × {line.quantity}
            </span>
            {line.offer_id !== null && <CardButton offerId={line.offer_id} name={line.name} />}
            <span className={classes.figures}>{money(line.total)}</span>
          </li>
        ))}
      </ul>
      {isSum(discount) && (
        <Sum name={<Trans>Знижка</Trans>} value={`−${money(discount)}`} />
      )}
      {isSum(delivery.price) && (
        <Sum name={<Trans>Доставка</Trans>} value={money(delivery.price)} />
      )}
      <Sum strong name={<Trans>Разом</Trans>} value={money(order.total)} />
      <Delivery order={order} />
      <PaymentState order={order} />
      {Papers !== undefined && (
        <Suspense fallback={null}>
          <Papers order={order} />
        </Suspense>
      )}
    </div>
  );
}

function Sum({
  name,
  value,
  strong = false,
}: {
  readonly name: ReactNode;
  readonly value: string;
  readonly strong?: boolean;
}) {
  return (
    <div className={classes.line} data-strong={strong || undefined}>
      <span>{name}</span>
      <span className={classes.figures}>{value}</span>
    </div>
  );
}

function Delivery({ order }: { readonly order: Order }) {
  const { t } = useLingui();
  const { method, city, branch, address, ttn, ttn_status: state } = order.delivery;
  const place = [method?.name, city, branch, address].filter(Boolean).join(', ');
  if (place === '' && ttn === '') return null;
  return (
    <div className={classes.part}>
      {place !== '' && <Text size="xs">{place}</Text>}
      {ttn !== '' && (
        <div className={classes.ttn}>
          <Text size="xs" className={classes.figures ?? ''}>
            <Trans>ТТН {ttn}</Trans>
          </Text>
          <InsertButton text={ttn} label={t`ТТН`} />
          <CopyButton value={ttn} label={t`ТТН`} />
        </div>
      )}
      {state !== '' && (
        <Text size="xs" c="dimmed">
          {state}
        </Text>
      )}
    </div>
  );
}

function PaymentState({ order }: { readonly order: Order }) {
  const { money } = useMoney();
  const { method, state, paid, due, cash_on_delivery: cash } = order.payment;
  const [paidText, dueText] = [money(paid), money(due)];
  const cashText = money(cash);
  return (
    <div className={classes.part}>
      <Text size="xs">
        {method !== null && `${method.name} · `}
        {state === 'paid' && <Trans>Оплачено</Trans>}
        {state === 'part' && (
          <Trans>
            Оплачено {paidText}, лишилося {dueText}
          </Trans>
        )}
        {state === 'unpaid' && <Trans>Не оплачено</Trans>}
      </Text>
      {isSum(cash) && (
        <Text size="xs" c="dimmed">
          <Trans>Післяплата {cashText}</Trans>
        </Text>
      )}
    </div>
  );
}

function isSum(amount: string): boolean {
  return Number(amount) > 0;
}

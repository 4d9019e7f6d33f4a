import { Plural, Trans } from '@lingui/react/macro';
import { Button, Group, Text } from '@mantine/core';
import { IconBasketPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Order } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/format';
import { useCan } from '@/shared/session/api';
import { useMoney } from '@/shared/session/useMoney';
import { LabelChip } from '@/shared/ui/LabelChip';
import { QueryView } from '@/shared/ui/QueryView';
import { cardOrdersQuery, ordersShown } from './reads';
import classes from './Timeline.module.css';

/** What the client has ordered, and what it comes to. */
export function OrdersTab({ clientId }: { readonly clientId: number }) {
  const query = useQuery(cardOrdersQuery(clientId));
  const mayCreate = useCan('orders.create');
  return (
    <QueryView query={query}>
      {({ items }) => (
        <>
          <Group justify="space-between" mb="sm">
            {items.length === 0 ? (
              <Text c="dimmed" size="sm">
                <Trans>Замовлень ще немає</Trans>
              </Text>
            ) : (
              <Sum orders={items} />
            )}
            {mayCreate && (
              <Button
                size="compact-md"
                leftSection={<IconBasketPlus size={16} aria-hidden />}
                renderRoot={(props) => (
                  <Link to="/orders/new" search={{ client: clientId }} {...props} />
                )}
              >
                <Trans>Нове замовлення</Trans>
              </Button>
            )}
          </Group>
          <ul className={classes.rows}>
            {items.map((order) => (
              <li key={order.id} className={classes.orderRow}>
                <OrderLine order={order} />
              </li>
            ))}
          </ul>
        </>
      )}
    </QueryView>
  );
}

function Sum({ orders }: { readonly orders: readonly Order[] }) {
  const { money } = useMoney();
  const standing = orders.filter(({ status }) => !lost.has(status.group));
  const cents = standing.reduce((sum, { total }) => sum + Math.round(Number(total) * 100), 0);
  const amount = money((cents / 100).toFixed(2));
  const more = orders.length === ordersShown ? '+' : '';
  return (
    <Text size="sm">
      <Plural
        value={orders.length}
        one="# замовлення"
        few="# замовлення"
        many="# замовлень"
        other="# замовлення"
      />
      {more} <Trans>на {amount} без відмов і повернень</Trans>
    </Text>
  );
}

const lost: ReadonlySet<Order['status']['group']> = new Set(['refused', 'returned']);

function OrderLine({ order }: { readonly order: Order }) {
  const { money } = useMoney();
  const { number } = order;
  return (
    <Link
      to="/orders/$orderId"
      params={{ orderId: String(order.id) }}
      className={classes.order ?? ''}
    >
      <b>
        <Trans>№{number}</Trans>
      </b>
      <LabelChip label={order.status} />
      <span className={classes.when}>{formatDate(order.created_at)}</span>
      <span className={classes.sum}>{money(order.total)}</span>
      {order.preview !== '' && <span className={classes.preview}>{order.preview}</span>}
    </Link>
  );
}

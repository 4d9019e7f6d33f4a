import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Chat } from '@/shared/api/types';
import { QueryView } from '@/shared/ui/QueryView';
import { InsertingContext } from '@/shared/composer/inserting';
import { clientOrdersQuery } from './api';
import { OrderRow } from './OrderRow';
import { OrdersBlockSlotsContext, type OrdersBlockSlots } from './slots';
import classes from './ChatOrders.module.css';

interface OrdersBlockProps {
  readonly chat: Chat;
  /** Takes the panel away where it lies over the conversation. */
  readonly onLeave: () => void;
  readonly slots: OrdersBlockSlots;
}

/** What the linked client has ordered (S25). */
export function OrdersBlock({ chat, onLeave, slots }: OrdersBlockProps) {
  if (chat.client === null) {
    return (
      <Text size="sm" c="dimmed">
        <Trans>Спершу прив’яжіть чат до клієнта — тут з’являться його замовлення.</Trans>
      </Text>
    );
  }
  return (
    <InsertingContext value={{ chatId: chat.id, onLeave }}>
      <OrdersBlockSlotsContext value={slots}>
        <Orders key={chat.client.id} clientId={chat.client.id} />
      </OrdersBlockSlotsContext>
    </InsertingContext>
  );
}

function Orders({ clientId }: { readonly clientId: number }) {
  const { t } = useLingui();
  const query = useQuery(clientOrdersQuery(clientId));
  return (
    <QueryView query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <Text size="sm" c="dimmed">
            <Trans>Ще не купували</Trans>
          </Text>
        ) : (
          <ul className={classes.orders} aria-label={t`Замовлення клієнта`}>
            {items.map((order) => (
              <OrderRow key={order.id} clientId={clientId} order={order} />
            ))}
          </ul>
        )
      }
    </QueryView>
  );
}

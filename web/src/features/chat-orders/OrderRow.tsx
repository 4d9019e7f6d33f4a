import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Anchor, Collapse, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import type { Order } from '@/shared/api/types';
import { InsertButton } from '@/shared/composer/InsertButton';
import { formatDate } from '@/shared/lib/format';
import { StatusMenu } from '@/shared/orders/StatusMenu';
import { useMoney } from '@/shared/session/useMoney';
import { useShowOrder } from './api';
import { OrderDetails } from './OrderDetails';
import classes from './ChatOrders.module.css';

interface OrderRowProps {
  readonly clientId: number;
  readonly order: Order;
}

/** An order in short; the chevron opens what was ordered. */
export function OrderRow({ clientId, order }: OrderRowProps) {
  const { t } = useLingui();
  const { money } = useMoney();
  const detailsId = useId();
  const [opened, setOpened] = useState(false);
  const show = useShowOrder(clientId);
  const { number } = order;
  return (
    <li className={classes.order} aria-label={t`Замовлення №${number}`}>
      <div className={classes.head}>
        <div className={classes.facts}>
          <Anchor
            size="sm"
            fw={600}
            className={classes.figures ?? ''}
            renderRoot={(props) => (
              <Link to="/orders/$orderId" params={{ orderId: String(order.id) }} {...props} />
            )}
          >
            <Trans>№{number}</Trans>
          </Anchor>
          <InsertButton text={`№${number}`} label={t`номер замовлення`} />
          <StatusMenu order={order} onSet={show} />
        </div>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={opened ? t`Згорнути замовлення №${number}` : t`Показати замовлення №${number}`}
          aria-expanded={opened}
          aria-controls={detailsId}
          onClick={() => setOpened(!opened)}
        >
          <IconChevronDown size={16} className={classes.chevron} data-opened={opened || undefined} />
        </ActionIcon>
      </div>
      <div className={classes.sums}>
        <Text size="xs" c="dimmed">
          {formatDate(order.created_at)}
        </Text>
        <span className={classes.ttn}>
          <InsertButton text={money(order.total)} label={t`суму замовлення`} />
          <Text size="sm" fw={500} className={classes.figures ?? ''}>
            {money(order.total)}
          </Text>
        </span>
      </div>
      <Collapse expanded={opened} id={detailsId}>
        {opened && <OrderDetails order={order} />}
      </Collapse>
    </li>
  );
}

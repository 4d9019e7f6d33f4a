import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, VisuallyHidden } from '@mantine/core';
import { useRef } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import type { Order } from '@/shared/api/types';
import { formatDateTime } from '@/shared/lib/format';
import { StatusMenu } from '@/shared/orders/StatusMenu';
import { toggle, type Chosen } from '@/shared/table/selection';
import { buyerOf, Payment, Phone, Plain, Total } from './OrderCells';
import { OrderLink } from './OrderLink';
import classes from './Orders.module.css';

interface OrderCardsProps {
  readonly orders: readonly Order[];
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onSet: (order: Order) => void;
  readonly onEnd: () => void;
}

const cardHeight = 124;

/** Where a table has no room: a card for each order, which a thumb can tick. */
export function OrderCards({ orders, chosen, onChoose, onSet, onEnd }: OrderCardsProps) {
  const { t } = useLingui();
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualizerHandle>(null);
  const handleScroll = (offset: number) => {
    const { scrollSize = 0, viewportSize = 0 } = list.current ?? {};
    if (scrollSize - viewportSize - offset < cardHeight * 6) onEnd();
  };
  return (
    <div ref={scroller} className={classes.scroll} role="region" aria-label={t`Замовлення`}>
      <Virtualizer
        ref={list}
        scrollRef={scroller}
        as="ul"
        item="li"
        itemSize={cardHeight}
        onScroll={handleScroll}
      >
        {orders.map((order) => (
          <Card key={order.id} {...{ order, chosen, onChoose, onSet }} />
        ))}
      </Virtualizer>
    </div>
  );
}

type CardProps = Pick<OrderCardsProps, 'chosen' | 'onChoose' | 'onSet'> & { readonly order: Order };

function Card({ order, chosen, onChoose, onSet }: CardProps) {
  const { id, number } = order;
  const isChosen = chosen.all || chosen.ids.includes(id);
  return (
    <div className={classes.card} data-chosen={isChosen || undefined}>
      <label className={classes.touch} htmlFor={`tick-${id}`}>
        <VisuallyHidden>
          <Trans>Вибрати: №{number}</Trans>
        </VisuallyHidden>
        <Checkbox
          id={`tick-${id}`}
          size="sm"
          checked={isChosen}
          onChange={() => onChoose(toggle(chosen, id))}
        />
      </label>
      <Facts order={order} onSet={onSet} />
    </div>
  );
}

function Facts({ order, onSet }: Pick<CardProps, 'order' | 'onSet'>) {
  const { number } = order;
  return (
    <div className={classes.facts}>
      <div className={classes.pair}>
        <OrderLink orderId={order.id} className={classes.link}>
          <Trans>№{number}</Trans>
        </OrderLink>
        <span className={classes.above}>
          <StatusMenu order={order} onSet={onSet} />
        </span>
      </div>
      <div className={classes.pair}>
        <Plain value={buyerOf(order)} />
        <Phone order={order} />
      </div>
      <span className={classes.goods}>{order.preview}</span>
      <div className={classes.pair}>
        <span className={classes.none}>
          {[formatDateTime(order.created_at), order.responsible?.name].filter(Boolean).join(' · ')}
        </span>
        <span className={classes.sum}>
          <Payment order={order} /> <Total order={order} />
        </span>
      </div>
    </div>
  );
}

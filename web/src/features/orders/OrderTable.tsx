import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import { useRef, type CSSProperties } from 'react';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import type { Order } from '@/shared/api/types';
import { noneChosen, toggle, type Chosen } from '@/shared/table/selection';
import { Cell } from './OrderCells';
import type { ColumnName } from './columns';
import { HeadCell } from './HeadCell';
import { OrderLink } from './OrderLink';
import type { OrderSearch } from './search';
import { useRowKeys } from './useRowKeys';
import classes from './Orders.module.css';

const rowHeight = 48;
const headHeight = 38;
const tickWidth = 30;
const numberWidth = 80;
/** How near its end the table asks for more, in pixels. */
const moreWithin = rowHeight * 14;

export interface OrderTableProps {
  readonly orders: readonly Order[];
  readonly columns: readonly ColumnName[];
  readonly widths: Readonly<Record<string, number>>;
  readonly search: OrderSearch;
  readonly onColumns: (columns: readonly ColumnName[]) => void;
  readonly onResize: (column: string, width: number) => void;
  readonly onSearch: (search: OrderSearch) => void;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onSet: (order: Order) => void;
  readonly onEnd: () => void;
}

/** A line for each order; only those in sight are drawn. */
export function OrderTable(props: OrderTableProps) {
  const { orders, columns, widths, chosen, onChoose, onSet, onEnd, ...head } = props;
  const { t } = useLingui();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useRef<VirtualizerHandle>(null);
  const handleKey = useRowKeys(orders, virtual, scroller);
  const handleScroll = (offset: number) => {
    const { scrollSize = 0, viewportSize = 0 } = virtual.current ?? {};
    if (scrollSize - viewportSize - offset < moreWithin) onEnd();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows move between the links inside
    <div
      ref={scroller}
      className={classes.scroll}
      role="table"
      aria-label={t`Замовлення`}
      aria-rowcount={-1}
      style={layout(columns, widths)}
      onKeyDown={handleKey}
    >
      <div role="rowgroup" className={classes.head}>
        <div role="row" className={classes.line}>
          <div role="columnheader" className={classes.tick}>
            <TickAll {...{ orders, chosen, onChoose }} />
          </div>
          <div role="columnheader" className={classes.headCell}>
            <Trans>№</Trans>
          </div>
          {columns.map((column) => (
            <HeadCell key={column} {...{ column, columns }} width={widths[column] ?? 0} {...head} />
          ))}
        </div>
      </div>
      <div role="rowgroup" className={classes.body}>
        <Virtualizer
          ref={virtual}
          scrollRef={scroller}
          itemSize={rowHeight}
          startMargin={headHeight}
          onScroll={handleScroll}
        >
          {orders.map((order) => (
            <Row key={order.id} {...{ order, columns, chosen, onChoose, onSet }} />
          ))}
        </Virtualizer>
      </div>
    </div>
  );
}

type TickAllProps = Pick<OrderTableProps, 'orders' | 'chosen' | 'onChoose'>;

function TickAll({ orders, chosen, onChoose }: TickAllProps) {
  const { t } = useLingui();
  const isWhole = chosen.all || orders.every(({ id }) => chosen.ids.includes(id));
  return (
    <Checkbox
      size="xs"
      aria-label={t`Вибрати всі на екрані`}
      checked={isWhole}
      indeterminate={!isWhole && chosen.ids.length > 0}
      onChange={() =>
        // No more may be named at once; the rest is chosen by the filter.
        onChoose(isWhole ? noneChosen : { ids: orders.slice(0, 1000).map(({ id }) => id), all: false })
      }
    />
  );
}

type RowProps = Pick<OrderTableProps, 'columns' | 'chosen' | 'onChoose' | 'onSet'> & {
  readonly order: Order;
};

function Row({ order, columns, chosen, onChoose, onSet }: RowProps) {
  const { t } = useLingui();
  const { id, number } = order;
  const isChosen = chosen.all || chosen.ids.includes(id);
  return (
    <div role="row" className={classes.row} data-chosen={isChosen || undefined}>
      <div role="cell" className={classes.tick}>
        <Checkbox
          size="xs"
          aria-label={t`Вибрати: №${number}`}
          checked={isChosen}
          onChange={() => onChoose(toggle(chosen, id))}
        />
      </div>
      <div role="rowheader" className={classes.number}>
        <OrderLink orderId={order.id} className={classes.link}>
          {order.number}
        </OrderLink>
      </div>
      {columns.map((column) => (
        <div key={column} role="cell" className={classes.cell} data-column={column}>
          <Cell {...{ order, column, onSet }} />
        </div>
      ))}
    </div>
  );
}

/** What is left of the page's width goes to the goods, or else to the last column. */
function layout(columns: readonly ColumnName[], widths: OrderTableProps['widths']): CSSProperties {
  const wide = columns.includes('goods') ? 'goods' : columns.at(-1);
  const tracks = columns.map((name) => {
    const width = `${widths[name] ?? 0}px`;
    return name === wide ? `minmax(${width}, 1fr)` : width;
  });
  const whole = columns.reduce((sum, name) => sum + (widths[name] ?? 0), tickWidth + numberWidth);
  const properties: Record<string, string> = {
    '--tracks': [`${tickWidth}px`, `${numberWidth}px`, ...tracks].join(' '),
    '--whole': `${whole}px`,
  };
  return properties;
}


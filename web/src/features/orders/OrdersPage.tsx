import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Title, Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconInbox, IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useCan, useMe } from '@/shared/session/api';
import { useColumns } from '@/shared/table/columns';
import { useWidths } from '@/shared/table/widths';
import { noneChosen, type Chosen } from '@/shared/table/selection';
import { useChosen } from '@/shared/table/useChosen';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingLines } from '@/shared/ui/LoadingLines';
import { ordersQuery, useOrderCounts, useShowOrder } from './api';
import { BulkBar } from './BulkBar';
import { orderColumns, usualWidths, type ColumnName } from './columns';
import { ExportMenu } from './ExportMenu';
import { FilterChips } from './FilterChips';
import { JobProgress } from './JobProgress';
import { ListEmpty } from './ListEmpty';
import { foundOf } from './numbers';
import { OrderCards } from './OrderCards';
import { OrderFilters } from './OrderFilters';
import { OrderTable } from './OrderTable';
import { readOrderSearch, toChoices, type OrderSearch } from './search';
import { StatusStrip } from './StatusStrip';
import classes from './Orders.module.css';

/** Everything that was ordered: by status, narrowed, found, put in order, and kept current. */
export function OrdersPage() {
  const search = readOrderSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const [columns, keepColumns] = useColumns(orderColumns);
  const counts = useOrderCounts(search);
  const [chosen, setChosen] = useChosen(noneChosen, search);
  const change = (next: OrderSearch) => {
    void navigate({ to: '/orders', search: next, replace: true });
  };
  return (
    <div className={classes.page}>
      <header className={classes.top}>
        <Title order={1}>
          <Trans>Замовлення</Trans>
        </Title>
        <div className={classes.filters}>
          <RequestsLink />
          <ExportMenu many={{ filter: toChoices(search), order_ids: [] }} columns={columns} />
          <NewOrderButton />
        </div>
      </header>
      <StatusStrip search={search} counts={counts} onChange={change} />
      <OrderFilters search={search} onChange={change} columns={columns} onColumns={keepColumns} />
      <FilterChips search={search} onChange={change} />
      <JobProgress />
      <BulkBar
        chosen={chosen}
        total={foundOf(counts, search)}
        search={search}
        columns={columns}
        onChange={setChosen}
      />
      <List
        search={search}
        columns={columns}
        chosen={chosen}
        onChoose={setChosen}
        onColumns={keepColumns}
        onSearch={change}
      />
    </div>
  );
}

function NewOrderButton() {
  const mayCreate = useCan('orders.create');
  if (!mayCreate) return null;
  return (
    <Button component={Link} to="/orders/new" leftSection={<IconPlus size={16} aria-hidden />}>
      <Trans>Нове замовлення</Trans>
    </Button>
  );
}

/** The way to what sites sent with mistakes in it. */
function RequestsLink() {
  const { t } = useLingui();
  const mayCreate = useCan('orders.create');
  if (!mayCreate) return null;
  return (
    <Tooltip label={t`Заявки із сайтів`}>
      <ActionIcon
        component={Link}
        to="/order-requests"
        variant="default"
        size={36}
        aria-label={t`Заявки із сайтів`}
      >
        <IconInbox size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}

interface ListProps {
  readonly search: OrderSearch;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  readonly columns: readonly ColumnName[];
  readonly onColumns: (columns: readonly ColumnName[]) => void;
  readonly onSearch: (search: OrderSearch) => void;
}

function List({ search, ...table }: ListProps) {
  const { id: viewerId } = useMe();
  const params = { search, viewerId };
  const isNarrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const [widths, resize] = useWidths(orderColumns.table, usualWidths);
  const query = useInfiniteQuery(ordersQuery(params));
  const orders = useMemo(() => query.data?.pages.flatMap(({ items }) => items) ?? [], [query.data]);
  const show = useShowOrder(params);
  if (query.data === undefined) {
    if (!query.isError) return <LoadingLines count={10} height={40} />;
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (orders.length === 0) return <ListEmpty search={search} onSearch={table.onSearch} />;
  const loadMore = () => {
    if (query.hasNextPage && !query.isFetchingNextPage) {
      void query.fetchNextPage({ cancelRefetch: false });
    }
  };
  const list = { orders, onSet: show, onEnd: loadMore };
  return (
    <div className={classes.list} aria-busy={query.isPlaceholderData}>
      {isNarrow ? (
        <OrderCards {...list} chosen={table.chosen} onChoose={table.onChoose} />
      ) : (
        <OrderTable {...list} {...table} search={search} widths={widths} onResize={resize} />
      )}
    </div>
  );
}

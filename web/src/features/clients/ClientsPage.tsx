import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Title } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useCan } from '@/shared/session/api';
import { useColumns } from '@/shared/table/columns';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingLines } from '@/shared/ui/LoadingLines';
import { BulkBar } from './BulkBar';
import { clientsQuery, countsQuery } from './api';
import { ClientFilters } from './ClientFilters';
import { ClientTable } from './ClientTable';
import { clientColumns, type ColumnName } from './columns';
import { FoundCount } from './FoundCount';
import { JobProgress } from './JobProgress';
import { ListEmpty } from './ListEmpty';
import { MoreMenu } from './MoreMenu';
import { NewClientDialog } from './NewClientDialog';
import { readClientSearch, type ClientSearch } from './search';
import { noneChosen, type Chosen } from '@/shared/table/selection';
import { useChosen } from '@/shared/table/useChosen';
import classes from './Clients.module.css';

/** Everybody who buys: found by any fragment, narrowed, put in order, changed many at a time. */
export function ClientsPage() {
  const search = readClientSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const [chosen, setChosen] = useChosen(noneChosen, search);
  const [columns, keepColumns] = useColumns(clientColumns);
  const counts = useQuery(countsQuery(search));
  const change = (next: ClientSearch) => {
    void navigate({ to: '/clients', search: next, replace: true });
  };
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <div className={classes.title}>
          <Title order={1}>
            <Trans>Клієнти</Trans>
          </Title>
          {counts.data !== undefined && <FoundCount counts={counts.data} />}
        </div>
        <Actions search={search} />
      </header>
      <ClientFilters search={search} onChange={change} columns={columns} onColumns={keepColumns} />
      <JobProgress />
      <BulkBar chosen={chosen} counts={counts.data} search={search} onChange={setChosen} />
      <List
        search={search}
        columns={columns}
        chosen={chosen}
        onChoose={setChosen}
        onSearch={change}
      />
    </div>
  );
}

function Actions({ search }: { readonly search: ClientSearch }) {
  const { t } = useLingui();
  const mayEdit = useCan('clients.edit');
  const [adding, setAdding] = useState(false);
  return (
    <div className={classes.actions}>
      <MoreMenu search={search} />
      {mayEdit && (
        <Button
          leftSection={<IconUserPlus size={16} aria-hidden />}
          aria-label={t`Додати клієнта`}
          onClick={() => setAdding(true)}
        >
          <Trans>Додати</Trans>
        </Button>
      )}
      {adding && <NewClientDialog onClose={() => setAdding(false)} />}
    </div>
  );
}

interface ListProps {
  readonly search: ClientSearch;
  readonly columns: readonly ColumnName[];
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onSearch: (search: ClientSearch) => void;
}

function List({ search, onSearch, ...table }: ListProps) {
  const query = useInfiniteQuery(clientsQuery(search));
  if (query.data === undefined) {
    if (!query.isError) return <LoadingLines />;
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  const clients = query.data.pages.flatMap(({ items }) => items);
  if (clients.length === 0) return <ListEmpty search={search} onSearch={onSearch} />;
  return (
    <div className={classes.scroll} aria-busy={query.isPlaceholderData}>
      <ClientTable clients={clients} {...table} />
      {query.hasNextPage && (
        <Button
          variant="default"
          className={classes.more ?? ''}
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          <Trans>Показати ще</Trans>
        </Button>
      )}
    </div>
  );
}

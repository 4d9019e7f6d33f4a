import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatDateTime } from '@/shared/lib/format';
import { SideDialog } from '@/shared/ui/Dialog';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingLines } from '@/shared/ui/LoadingLines';
import { formatWait } from './amounts';
import { rowsQuery, type RowKind } from './api';
import type { Asked } from './ChatsPart';
import classes from './Statistics.module.css';

interface RowsDrawerProps {
  readonly asked: Asked;
  readonly onClose: () => void;
}

/** The chats behind a figure, the newest first; each leads to its conversation. */
export function RowsDrawer({ asked, onClose }: RowsDrawerProps) {
  const { t } = useLingui();
  const titles: Readonly<Record<RowKind, string>> = {
    begun: t`Нові чати`,
    ordered: t`Чати з замовленням`,
    first: t`Перші відповіді`,
    answered: t`Відповіді`,
  };
  return (
    <SideDialog onClose={onClose} position="right" title={titles[asked.kind]}>
      <Rows asked={asked} />
    </SideDialog>
  );
}

function Rows({ asked: { query, kind } }: Pick<RowsDrawerProps, 'asked'>) {
  const rows = useInfiniteQuery({
    queryKey: ['statistics', 'rows', query, kind],
    queryFn: ({ pageParam }) => rowsQuery(query, kind, pageParam),
    initialPageParam: first(),
    getNextPageParam: (page) => page.next,
  });
  if (rows.data === undefined) {
    if (!rows.isError) return <LoadingLines />;
    return <ErrorState error={rows.error} onRetry={() => void rows.refetch()} />;
  }
  const items = rows.data.pages.flatMap((page) => page.items);
  return (
    <>
      {items.length === 0 && (
        <Text c="dimmed">
          <Trans>За цей період нічого немає</Trans>
        </Text>
      )}
      {items.map(({ key, chat_id, name, at, seconds }) => (
        <Group key={key} justify="space-between" wrap="nowrap" py={6}>
          <div>
            {name === '' ? (
              <Trans>Чат передано іншому</Trans>
            ) : (
              <Link to="/chats/$chatId" params={{ chatId: String(chat_id) }} className={classes.link}>
                {name}
              </Link>
            )}
            <Text size="sm" c="dimmed">
              {formatDateTime(at)}
            </Text>
          </div>
          {seconds !== null && <Text size="sm">{formatWait(seconds)}</Text>}
        </Group>
      ))}
      {rows.hasNextPage && (
        <Button
          variant="default"
          fullWidth
          mt="sm"
          loading={rows.isFetchingNextPage}
          onClick={() => void rows.fetchNextPage()}
        >
          <Trans>Показати ще</Trans>
        </Button>
      )}
    </>
  );
}

function first(): number | null {
  return null;
}

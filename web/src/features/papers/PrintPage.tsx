import { Trans } from '@lingui/react/macro';
import { Button, Center, Group, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { ErrorState } from '@/shared/ui/ErrorState';
import { LoadingLines } from '@/shared/ui/LoadingLines';
import { orderQuery } from './api';
import { readPrint } from './printSearch';
import { Sheet } from './Sheet';
import classes from './Papers.module.css';

/** Orders as paper: forms with everything, or slips for whoever picks the goods. */
export function PrintPage() {
  const { ids, isSlip } = readPrint(useSearch({ strict: false }));
  const queries = useQueries({ queries: ids.map((id) => orderQuery(id)) });
  const failed = queries.find(({ isError }) => isError);
  const orders = queries.flatMap(({ data }) => data ?? []);
  if (ids.length === 0) {
    return (
      <Center p="xl">
        <Text>
          <Trans>Виберіть замовлення в списку, щоб їх надрукувати.</Trans>
        </Text>
      </Center>
    );
  }
  if (failed !== undefined) {
    return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  if (orders.length < ids.length) return <LoadingLines />;
  return (
    <main className={classes.sheets}>
      <Group justify="flex-end" mb="md" className={classes.tools ?? ''}>
        <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
          <Trans>Надрукувати</Trans>
        </Button>
      </Group>
      {orders.map((order) => (
        <Sheet key={order.id} order={order} isSlip={isSlip} />
      ))}
    </main>
  );
}

import { Trans } from '@lingui/react/macro';
import { Button, Center } from '@mantine/core';
import { IconReceipt, IconSearchOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useCan } from '@/shared/session/api';
import { EmptyState } from '@/shared/ui/EmptyState';
import { cleared, isNarrowed, type OrderSearch } from './search';

interface ListEmptyProps {
  readonly search: OrderSearch;
  readonly onSearch: (search: OrderSearch) => void;
}

/** No orders yet, or none that match. */
export function ListEmpty({ search, onSearch }: ListEmptyProps) {
  const mayCreate = useCan('orders.create');
  return (
    <Center flex={1} p="lg">
      {isNarrowed(search) ? (
        <EmptyState
          icon={IconSearchOff}
          title={<Trans>Таких замовлень немає</Trans>}
          action={
            <Button variant="default" onClick={() => onSearch(cleared(search))}>
              <Trans>Показати всі</Trans>
            </Button>
          }
        >
          <Trans>Спробуйте інший номер, телефон чи ім’я або приберіть фільтри.</Trans>
        </EmptyState>
      ) : (
        <EmptyState
          icon={IconReceipt}
          title={<Trans>Замовлень ще немає</Trans>}
          action={
            mayCreate && (
              <Button component={Link} to="/orders/new">
                <Trans>Оформити перше</Trans>
              </Button>
            )
          }
        >
          <Trans>Вони з’являться із сайту та з чатів.</Trans>
        </EmptyState>
      )}
    </Center>
  );
}

import { Trans } from '@lingui/react/macro';
import { Button, Center } from '@mantine/core';
import { IconSearchOff, IconUsers } from '@tabler/icons-react';
import { EmptyState } from '@/shared/ui/EmptyState';
import { isNarrowed, type ClientSearch } from './search';

interface ListEmptyProps {
  readonly search: ClientSearch;
  readonly onSearch: (search: ClientSearch) => void;
}

/** Nobody yet, or nobody who matches. */
export function ListEmpty({ search, onSearch }: ListEmptyProps) {
  return (
    <Center flex={1} p="lg">
      {isNarrowed(search) ? (
        <EmptyState
          icon={IconSearchOff}
          title={<Trans>Таких клієнтів немає</Trans>}
          action={
            <Button variant="default" onClick={() => onSearch({})}>
              <Trans>Показати всіх</Trans>
            </Button>
          }
        >
          <Trans>Спробуйте іншу частину імені, телефону чи e-mail або приберіть фільтри.</Trans>
        </EmptyState>
      ) : (
        <EmptyState icon={IconUsers} title={<Trans>Клієнтів ще немає</Trans>}>
          <Trans>
            Вони з’являться із замовлень і чатів. Можна додати клієнта вручну або імпортувати
            таблицю.
          </Trans>
        </EmptyState>
      )}
    </Center>
  );
}

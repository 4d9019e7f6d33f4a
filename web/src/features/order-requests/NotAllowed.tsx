import { Trans } from '@lingui/react/macro';
import { Center } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { EmptyState } from '@/shared/ui/EmptyState';

/** For whoever may not make orders. */
export function NotAllowed() {
  return (
    <Center h="100%" p="lg">
      <EmptyState heading={1} icon={IconLock} title={<Trans>Сюди вам не можна</Trans>}>
        <Trans>Приймати замовлення дозволяє роль.</Trans>
      </EmptyState>
    </Center>
  );
}

import { Trans } from '@lingui/react/macro';
import { Center } from '@mantine/core';
import { IconMessageCircle } from '@tabler/icons-react';
import { EmptyState } from '@/shared/ui/EmptyState';

export function ChatsRoute() {
  return (
    <Center h="100%" p="lg">
      <EmptyState heading={1} icon={IconMessageCircle} title={<Trans>Чати</Trans>}>
        <Trans>Тут з'являться розмови з клієнтами.</Trans>
      </EmptyState>
    </Center>
  );
}

import { Trans } from '@lingui/react/macro';
import { Group, Loader, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Channel } from '@/shared/api/types';
import { channelsWithHealthQuery } from './api';

const askEvery = 3_000;

/** The one test that proves the whole way: somebody writes, and it is here. */
export function FirstMessage({ channel }: { readonly channel: Channel }) {
  const { data } = useQuery({ ...channelsWithHealthQuery, refetchInterval: askEvery });
  const found = data?.items.find(({ id }) => id === channel.id);
  const hasCome = (found?.health.last_inbound_at ?? null) !== null;
  return (
    <Group role="status" gap="xs" mt="lg" wrap="nowrap">
      {hasCome ? <IconCircleCheck size={20} color="var(--kramar-ok)" aria-hidden /> : <Loader size="xs" />}
      <Text>
        {hasCome ? (
          <Trans>Перше повідомлення прийшло: канал працює.</Trans>
        ) : (
          <Trans>Тепер напишіть туди з іншого облікового запису: повідомлення має прийти за мить.</Trans>
        )}
      </Text>
    </Group>
  );
}

import { Trans } from '@lingui/react/macro';
import { Group, List, Loader, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Channel } from '@/shared/api/types';
import { channelsWithHealthQuery } from './api';

const askEvery = 3_000;

interface OwnerConnectionProps {
  readonly channel: Channel;
}

/** What the owner does on the telephone, and the account that has let the bot in. */
export function OwnerConnection({ channel }: OwnerConnectionProps) {
  const { data } = useQuery({ ...channelsWithHealthQuery, refetchInterval: askEvery });
  const current = data?.items.find(({ id }) => id === channel.id) ?? channel;
  const username = `@${current.settings.username ?? ''}`;
  const isOpen = current.connection !== null && current.health.state !== 'broken';
  return (
    <div>
      {!isOpen && (
        <>
          <Text mb="xs">
            <Trans>На телефоні власника, у Telegram (потрібен Telegram Premium):</Trans>
          </Text>
          <List type="ordered" spacing={6} withPadding>
            <List.Item>
              <Trans>Відкрийте Налаштування → Telegram для бізнесу → Чат-боти.</Trans>
            </List.Item>
            <List.Item>
              <Trans>
                Введіть <strong>{username}</strong> і натисніть «Додати».
              </Trans>
            </List.Item>
            <List.Item>
              <Trans>
                Виберіть чати та дозвольте відповідати на повідомлення, позначати їх прочитаними й
                видаляти надіслані.
              </Trans>
            </List.Item>
          </List>
        </>
      )}
      <ConnectionState isOpen={isOpen} name={current.connection?.name ?? ''} />
    </div>
  );
}

interface ConnectionStateProps {
  readonly isOpen: boolean;
  readonly name: string;
}

function ConnectionState({ isOpen, name }: ConnectionStateProps) {
  return (
    <Group role="status" gap="xs" mt="lg" wrap="nowrap">
      {isOpen ? <IconCircleCheck size={20} color="var(--kramar-ok)" aria-hidden /> : <Loader size="xs" />}
      <Text>
        {isOpen ? (
          <Trans>Під’єднано акаунт «{name}». Нові повідомлення з’являтимуться в чатах.</Trans>
        ) : (
          <Trans>Чекаємо, поки власник під’єднає бота…</Trans>
        )}
      </Text>
    </Group>
  );
}

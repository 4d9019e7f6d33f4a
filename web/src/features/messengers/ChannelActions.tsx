import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import {
  IconAdjustments,
  IconCode,
  IconDots,
  IconPlayerPause,
  IconPlayerPlay,
  IconStethoscope,
} from '@tabler/icons-react';
import type { Channel } from '@/shared/api/types';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useChangeChannel, useCheckChannel } from './api';

interface ChannelActionsProps {
  readonly channel: Channel;
  readonly onShowCode: () => void;
  readonly onShowSettings: () => void;
}

export function ChannelActions({ channel, ...on }: ChannelActionsProps) {
  const { t } = useLingui();
  const { name } = channel;
  const { check, toggle, busy } = useChannelActions(channel);
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" loading={busy} aria-label={t`Дії: ${name}`}>
          <IconDots size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconStethoscope size={17} />} onClick={check}>
          {t`Перевірити зв’язок`}
        </Menu.Item>
        {channel.kind === 'widget' && (
          <Menu.Item leftSection={<IconCode size={17} />} onClick={on.onShowCode}>
            {t`Код для сайту`}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconAdjustments size={17} />} onClick={on.onShowSettings}>
          {t`Налаштування`}
        </Menu.Item>
        {channel.is_active ? (
          <Menu.Item leftSection={<IconPlayerPause size={17} />} onClick={toggle}>
            {t`Призупинити`}
          </Menu.Item>
        ) : (
          <Menu.Item leftSection={<IconPlayerPlay size={17} />} onClick={toggle}>
            {t`Відновити`}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

const colours = { ok: 'pine', warning: 'yellow', broken: 'red', paused: 'gray' } as const;

function useChannelActions(channel: Channel) {
  const { t } = useLingui();
  const notifyError = useNotifyError();
  const change = useChangeChannel(channel.id);
  const check = useCheckChannel(channel.id);
  const reportHealth = ({ health, name }: Channel) => {
    const good = health.state === 'ok';
    notifications.show({
      color: colours[health.state],
      title: name,
      message: health.detail || (good ? t`Зв’язок є, усе працює` : t`Канал не відповідає`),
    });
  };
  return {
    check: () => check.mutate(undefined, { onSuccess: reportHealth, onError: notifyError }),
    toggle: () => change.mutate({ is_active: !channel.is_active }, { onError: notifyError }),
    busy: change.isPending || check.isPending,
  };
}

import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconAlarmSnooze } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import type { Chat } from '@/shared/api/types';
import { useMe } from '@/shared/session/api';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useSnooze } from './api';
import { TimeMenu } from './lazyParts';

/** «Повернутися пізніше»: the chat is put away until a time. */
export function SnoozeButton({ chat }: { readonly chat: Chat }) {
  const { t } = useLingui();
  const me = useMe();
  const snoozing = useSnooze(chat.id);
  const notifyError = useNotifyError();
  const [opened, setOpened] = useState(false);
  if (chat.responsible?.id !== me.id || chat.state === 'closed') return null;
  const snooze = (until: Date) => {
    setOpened(false);
    snoozing.mutate(until, { onError: notifyError });
  };
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-end" width={300}>
      <Menu.Target>
        <Tooltip label={t`Повернутися до чату пізніше`}>
          <ActionIcon
            size="lg"
            variant={chat.snoozed_until === null ? 'subtle' : 'light'}
            color={chat.snoozed_until === null ? 'gray' : 'pine'}
            aria-label={t`Відкласти чат`}
            loading={snoozing.isPending}
          >
            <IconAlarmSnooze size={20} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Suspense fallback={null}>
          <TimeMenu label={t`Повернути чат`} onChoose={snooze} />
        </Suspense>
      </Menu.Dropdown>
    </Menu>
  );
}

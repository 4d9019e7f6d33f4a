import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconAlarmSnooze } from '@tabler/icons-react';
import { Suspense, useRef, useState } from 'react';
import type { Chat } from '@/shared/api/types';
import { useMe } from '@/shared/session/api';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useSnooze } from './api';
import { SnoozeMenu } from './lazyParts';

/** «Повернутися пізніше»: the chat is put away until a time. */
export function SnoozeButton({ chat }: { readonly chat: Chat }) {
  const { t } = useLingui();
  const me = useMe();
  const snoozing = useSnooze(chat.id);
  const notifyError = useNotifyError();
  const button = useRef<HTMLButtonElement>(null);
  // Null until it is asked for the first time.
  const [opened, setOpened] = useState<boolean | null>(null);
  if (chat.responsible?.id !== me.id || chat.state === 'closed') return null;
  const snooze = (until: Date) => {
    setOpened(false);
    snoozing.mutate(until, { onError: notifyError });
  };
  return (
    <>
      <Tooltip label={t`Повернутися до чату пізніше`} disabled={opened === true}>
        <ActionIcon
          ref={button}
          size="lg"
          variant={chat.snoozed_until === null ? 'subtle' : 'light'}
          color={chat.snoozed_until === null ? 'gray' : 'pine'}
          aria-label={t`Відкласти чат`}
          aria-haspopup="dialog"
          aria-expanded={opened === true}
          loading={snoozing.isPending}
          onClick={() => setOpened(opened !== true)}
        >
          <IconAlarmSnooze size={20} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      <Suspense fallback={null}>
        {opened !== null && (
          <SnoozeMenu anchor={button} opened={opened} onChange={setOpened} onChoose={snooze} />
        )}
      </Suspense>
    </>
  );
}

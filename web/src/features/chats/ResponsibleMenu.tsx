import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Chat } from '@/shared/api/types';
import { mayHandOver } from '@/shared/session/chatRights';
import { useMe } from '@/shared/session/api';
import { Drop } from '@/shared/ui/Drop';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useHandOver } from './api';
import { Receivers } from './Receivers';
import { TakeButton } from './TakeButton';
import classes from './ChatPane.module.css';

/** Who answers for the chat: «Забрати» while nobody does, and the list to hand it over. */
export function ResponsibleMenu({ chat }: { readonly chat: Chat }) {
  const me = useMe();
  if (!mayHandOver(chat, me)) return <ResponsibleName chat={chat} />;
  return (
    <>
      {chat.responsible === null && <TakeButton chat={chat} size="xs" />}
      <HandOverMenu chat={chat} />
    </>
  );
}

function ResponsibleName({ chat }: { readonly chat: Chat }) {
  return (
    <Text size="sm" c="dimmed" truncate className={classes.responsible ?? ''}>
      {chat.responsible?.name ?? <Trans>Без відповідального</Trans>}
    </Text>
  );
}

function HandOverMenu({ chat }: { readonly chat: Chat }) {
  const { t } = useLingui();
  const handing = useGiveChat(chat);
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState(false);
  const name = chat.responsible?.name;
  const give = (employeeId: number) => {
    setOpened(false);
    handing.give(employeeId);
  };
  return (
    <>
      <Button
        ref={button}
        size="xs"
        variant="default"
        className={classes.responsible ?? ''}
        rightSection={<IconChevronDown size={14} />}
        loading={handing.isPending}
        aria-label={name === undefined ? t`Передати чат` : t`Відповідальний: ${name}. Передати чат`}
        aria-haspopup="dialog"
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        {name ?? <Trans>Передати</Trans>}
      </Button>
      <Drop
        anchor={button}
        opened={opened}
        onChange={setOpened}
        label={t`Передати чат`}
        position="bottom-end"
        width={260}
        padding={6}
      >
        <Receivers chat={chat} onChoose={give} />
      </Drop>
    </>
  );
}

/** Hands the chat over to another than its responsible. */
export function useGiveChat(chat: Chat) {
  const notify = useNotifyError();
  const handing = useHandOver();
  return {
    isPending: handing.isPending,
    give: (employeeId: number) => {
      if (employeeId === chat.responsible?.id) return;
      handing.mutate({ chatId: chat.id, employeeId }, { onError: notify });
    },
  };
}

import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Popover } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import type { Chat } from '@/shared/api/types';
import { useMe } from '@/shared/session/api';
import { CloseButton } from './CloseButton';
import { Receivers, useGiveChat } from './ResponsibleMenu';
import { mayHandOver } from './rights';
import classes from './ChatPane.module.css';

interface NarrowActionsProps {
  readonly chat: Chat;
  readonly onDetails: () => void;
}

/** Everything the header offers, behind one button: a phone has no room for more. */
export function NarrowActions({ chat, onDetails }: NarrowActionsProps) {
  const { t } = useLingui();
  const me = useMe();
  const handing = useGiveChat(chat);
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  const give = (employeeId: number) => {
    close();
    handing.give(employeeId);
  };
  const showDetails = () => {
    close();
    onDetails();
  };
  return (
    <Popover
      position="bottom-end"
      width={260}
      shadow="md"
      trapFocus
      returnFocus
      opened={opened}
      onChange={setOpened}
    >
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          loading={handing.isPending}
          aria-label={t`Дії з чатом`}
          onClick={() => setOpened(!opened)}
        >
          <IconDots size={21} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p={6} aria-label={t`Дії з чатом`}>
        <button type="button" className={classes.choice} onClick={showDetails}>
          <Trans>Про клієнта</Trans>
        </button>
        {mayHandOver(chat, me) && (
          <Receivers currentId={chat.responsible?.id ?? null} onChoose={give} />
        )}
        <div className={classes.closing}>
          <CloseButton chat={chat} />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

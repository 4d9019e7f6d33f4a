import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Chat } from '@/shared/api/types';
import { mayHandOver } from '@/shared/session/chatRights';
import { useMe } from '@/shared/session/api';
import { Drop } from '@/shared/ui/Drop';
import { CloseButton } from './CloseButton';
import { Receivers } from './Receivers';
import { useGiveChat } from './ResponsibleMenu';
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
  const button = useRef<HTMLButtonElement>(null);
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
    <>
      <ActionIcon
        ref={button}
        variant="subtle"
        color="gray"
        size="lg"
        loading={handing.isPending}
        aria-label={t`Дії з чатом`}
        aria-haspopup="dialog"
        aria-expanded={opened}
        onClick={() => setOpened(!opened)}
      >
        <IconDots size={21} />
      </ActionIcon>
      <Drop
        anchor={button}
        opened={opened}
        onChange={setOpened}
        label={t`Дії з чатом`}
        position="bottom-end"
        width={260}
        padding={6}
      >
        <button type="button" className={classes.choice} onClick={showDetails}>
          <Trans>Про клієнта</Trans>
        </button>
        {mayHandOver(chat, me) && (
          <Receivers chat={chat} onChoose={give} />
        )}
        <div className={classes.closing}>
          <CloseButton chat={chat} />
        </div>
      </Drop>
    </>
  );
}

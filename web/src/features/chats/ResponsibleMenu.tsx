import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { Chat, Employee } from '@/shared/api/types';
import { employeesQuery } from '@/shared/directory/api';
import { useMe } from '@/shared/session/api';
import { Drop } from '@/shared/ui/Drop';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useHandOver } from './api';
import { mayHandOver } from './rights';
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
        <Receivers currentId={chat.responsible?.id ?? null} onChoose={give} />
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

interface ReceiversProps {
  readonly currentId: number | null;
  readonly onChoose: (employeeId: number) => void;
}

/** Everybody who may be given the chat; the arrows move between them. */
export function Receivers({ currentId, onChoose }: ReceiversProps) {
  const employees = useAnswering();
  return (
    <>
      <div className={classes.choicesTitle}>
        <Trans>Передати чат</Trans>
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- arrows move between the buttons inside */}
      <div className={classes.choices} onKeyDown={moveFocus}>
        {employees.map(({ id, full_name }) => (
          <button
            key={id}
            type="button"
            className={classes.choice}
            aria-current={id === currentId || undefined}
            onClick={() => onChoose(id)}
          >
            <span>{full_name}</span>
            {id === currentId && <IconCheck size={15} aria-hidden />}
          </button>
        ))}
      </div>
    </>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons.at((at + step) % buttons.length)?.focus();
}

/** Those who have access to the messenger, the viewer first. */
function useAnswering(): readonly Employee[] {
  const me = useMe();
  const { data } = useQuery(employeesQuery);
  return (data?.items ?? [])
    .filter((employee) => employee.is_active && employee.can_answer)
    .sort((left, right) => Number(right.id === me.id) - Number(left.id === me.id));
}

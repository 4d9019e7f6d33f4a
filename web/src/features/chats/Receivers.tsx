import { Trans, useLingui } from '@lingui/react/macro';
import { Text, TextInput, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type KeyboardEvent } from 'react';
import type { Chat, Employee } from '@/shared/api/types';
import { colleaguesQuery, employeesQuery } from '@/shared/directory/api';
import { useMe } from '@/shared/session/api';
import classes from './ChatPane.module.css';

interface ReceiversProps {
  readonly chat: Chat;
  readonly onChoose: (employeeId: number) => void;
}

/** A longer list is searched. */
const seenAtOnce = 7;

/** Everybody who may be given the chat; the arrows move between them. */
export function Receivers({ chat, onChoose }: ReceiversProps) {
  const { t } = useLingui();
  const employees = useAnswering();
  const present = usePresent(chat);
  const [text, setText] = useState('');
  const asked = text.trim().toLocaleLowerCase();
  const found = employees.filter((each) => each.full_name.toLocaleLowerCase().includes(asked));
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- arrows move between the buttons inside
    <div onKeyDown={moveFocus}>
      <div className={classes.choicesTitle}>
        <Trans>Передати чат</Trans>
      </div>
      {employees.length > seenAtOnce && (
        <TextInput
          data-autofocus
          size="sm"
          mb={4}
          placeholder={t`Кому передати`}
          aria-label={t`Кому передати`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      <div className={classes.choices}>
        {found.map((employee) => (
          <Receiver
            key={employee.id}
            employee={employee}
            isCurrent={employee.id === chat.responsible?.id}
            isPresent={present.has(employee.id)}
            onChoose={onChoose}
          />
        ))}
      </div>
      {found.length === 0 && (
        <Text size="sm" c="dimmed" p="xs">
          <Trans>Нікого не знайдено</Trans>
        </Text>
      )}
    </div>
  );
}

interface ReceiverProps {
  readonly employee: Employee;
  readonly isCurrent: boolean;
  readonly isPresent: boolean;
  readonly onChoose: (employeeId: number) => void;
}

function Receiver({ employee, isCurrent, isPresent, onChoose }: ReceiverProps) {
  const { t } = useLingui();
  return (
    <button
      type="button"
      className={classes.choice}
      aria-current={isCurrent || undefined}
      onClick={() => onChoose(employee.id)}
    >
      <span className={classes.receiver}>
        <span
          className={classes.presence}
          data-present={isPresent || undefined}
          title={isPresent ? t`На зв’язку` : undefined}
          aria-hidden
        />
        <span>{employee.full_name}</span>
        {isPresent && <VisuallyHidden>{t`На зв’язку`}</VisuallyHidden>}
      </span>
      {isCurrent && <IconCheck size={15} aria-hidden />}
    </button>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  // From the search field the way down leads to the first, the way up to the last.
  const next = at === -1 && step === -1 ? -1 : (at + step) % buttons.length;
  buttons.at(next)?.focus();
}

/** Those who have access to the messenger, the viewer first. */
function useAnswering(): readonly Employee[] {
  const me = useMe();
  const { data } = useQuery(employeesQuery);
  return (data?.items ?? [])
    .filter((employee) => employee.is_active && employee.can_answer)
    .sort((left, right) => Number(right.id === me.id) - Number(left.id === me.id));
}

/** Who sits at a screen; asked for each time the list is opened. */
function usePresent(chat: Chat): ReadonlySet<number> {
  const query = colleaguesQuery(chat.id, chat.responsible?.id ?? null);
  const { data } = useQuery({ ...query, staleTime: 0 });
  return new Set(data?.items.filter(({ online }) => online).map(({ id }) => id));
}

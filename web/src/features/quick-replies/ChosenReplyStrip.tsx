import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconCornerDownRight, IconPaperclip, IconTag, IconX } from '@tabler/icons-react';
import type { ChosenReply, NextMessage } from '@/shared/lib/chosenReply';
import classes from './QuickReplies.module.css';

interface ChosenReplyStripProps {
  readonly reply: ChosenReply;
  readonly onChange: (reply: ChosenReply | null) => void;
}

/** What else will happen when the message is sent: more messages, a label. Each can be declined. */
export function ChosenReplyStrip({ reply, onChange }: ChosenReplyStripProps) {
  const { t } = useLingui();
  const { label, more } = reply;
  if (label === null && more.length === 0) return null;
  return (
    <ul className={classes.chosen} aria-label={t`Разом із повідомленням`}>
      {more.map((message, at) => (
        <Next
          key={at}
          message={message}
          onRemove={() => onChange({ ...reply, more: more.filter((each) => each !== message) })}
        />
      ))}
      {label !== null && (
        <li className={classes.chip}>
          <IconTag size={14} aria-hidden />
          <span className={classes.chipText}>
            <Trans>після надсилання: {label}</Trans>
          </span>
          <Remove name={t`Не ставити мітку ${label}`} onClick={() => onChange({ ...reply, label: null })} />
        </li>
      )}
    </ul>
  );
}

function Next({ message, onRemove }: { readonly message: NextMessage; readonly onRemove: () => void }) {
  const { t } = useLingui();
  const { text, uploads } = message;
  const words = text === '' ? uploads.map(({ name }) => name).join(', ') : text;
  return (
    <li className={classes.next}>
      <IconCornerDownRight size={14} aria-hidden />
      <span className={classes.chipText}>{words}</span>
      {uploads.length > 0 && text !== '' && <IconPaperclip size={13} aria-label={t`З файлами`} />}
      <Remove name={t`Не надсилати: ${words}`} onClick={onRemove} />
    </li>
  );
}

function Remove({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  return (
    <ActionIcon variant="subtle" color="gray" size={20} aria-label={name} onClick={onClick}>
      <IconX size={13} />
    </ActionIcon>
  );
}

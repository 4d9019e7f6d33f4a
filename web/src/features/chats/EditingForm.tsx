import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCheck, IconPencil, IconX } from '@tabler/icons-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { ChatDetail } from '@/shared/api/types';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { beginEditing, endEditing, type Editing } from './editing';
import { EmojiButton } from './EmojiButton';
import { roomLeft } from './limits';
import { useEditMessage } from './messageCalls';
import classes from './Composer.module.css';

interface EditingFormProps {
  readonly chat: ChatDetail;
  readonly editing: Editing;
}

/** In the composer's place: another text for a message. Enter saves, Esc leaves it as it was. */
export function EditingForm({ chat, editing: { message, text } }: EditingFormProps) {
  const { t } = useLingui();
  const field = useRef<HTMLTextAreaElement>(null);
  const edit = useEditMessage();
  const notify = useNotifyError();
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(-1, -1);
  }, [message.id]);
  const left = roomLeft(text, { ...chat.capabilities, splits_text: false });
  const blocked = text.trim() === '' || (left ?? 0) < 0 || edit.isPending;
  const close = () => {
    endEditing(chat.id);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-composer]')?.focus());
  };
  const save = () => {
    if (text.trim() === message.text) close();
    else if (!blocked) edit.mutate({ message, text }, { onSuccess: close, onError: notify });
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && !event.shiftKey) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={classes.composer}>
      <EditedMessage text={message.text} onLeave={close} />
      <div className={classes.line}>
        <textarea
          ref={field}
          className={classes.field}
          rows={1}
          aria-label={t`Новий текст повідомлення`}
          value={text}
          onChange={(event) => beginEditing(message, event.currentTarget.value)}
          onKeyDown={handleKey}
        />
        {left !== null && (
          <span className={classes.left} data-over={left < 0 || undefined} role="status">
            {left}
          </span>
        )}
        <EmojiButton onPick={(emoji) => beginEditing(message, text + emoji)} />
        <Tooltip label={t`Зберегти (Enter)`}>
          <ActionIcon
            size={34}
            aria-label={t`Зберегти`}
            loading={edit.isPending}
            data-disabled={blocked}
            aria-disabled={blocked}
            onClick={save}
          >
            <IconCheck size={18} />
          </ActionIcon>
        </Tooltip>
      </div>
    </div>
  );
}

function EditedMessage({ text, onLeave }: { readonly text: string; readonly onLeave: () => void }) {
  const { t } = useLingui();
  return (
    <div className={classes.quoted}>
      <IconPencil size={16} aria-hidden />
      <span className={classes.quotedBody}>
        <span className={classes.quotedName}>
          <Trans>Редагування</Trans>
        </span>
        <span className={classes.quotedText}>{text}</span>
      </span>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={t`Не змінювати (Esc)`}
        onClick={onLeave}
      >
        <IconX size={15} />
      </ActionIcon>
    </div>
  );
}

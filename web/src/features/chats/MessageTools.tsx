import { Trans, useLingui } from '@lingui/react/macro';
import { IconCopy, IconCornerUpLeft, IconPencil, IconTrash, type Icon } from '@tabler/icons-react';
import { useState } from 'react';
import type { Message } from '@/shared/api/types';
import { useMe } from '@/shared/session/api';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useActs } from './conversationActs';
import { beginEditing } from './editing';
import { useDeleteMessage } from './messageCalls';
import { rightsOver } from './messageRights';
import { useNow } from './now';
import { ReactionMenu } from './ReactionMenu';
import classes from './MessageTools.module.css';

interface MessageToolsProps {
  readonly message: Message;
  readonly onHold: (isHeld: boolean) => void;
}

/** What may be done to a message here and now; nothing else is offered. */
export function MessageTools({ message, onHold }: MessageToolsProps) {
  const { t } = useLingui();
  const { capabilities, canAnswer, quote } = useActs();
  const [isDeleting, setDeleting] = useState(false);
  const may = rightsOver(message, { capabilities, canAnswer, viewerId: useMe().id, now: useNow() });
  const ask = (asks: boolean) => {
    setDeleting(asks);
    onHold(asks);
  };
  if (!Object.values(may).includes(true)) return null;
  return (
    <>
      <div className={classes.tools} role="toolbar" aria-label={t`Дії з повідомленням`}>
        {may.react && <ReactionMenu message={message} onHold={onHold} />}
        {may.quote && (
          <Tool icon={IconCornerUpLeft} label={t`Відповісти`} onClick={() => quote(message)} />
        )}
        {may.edit && (
          <Tool icon={IconPencil} label={t`Змінити`} onClick={() => beginEditing(message)} />
        )}
        {may.copy && (
          <Tool
            icon={IconCopy}
            label={t`Копіювати текст`}
            onClick={() => void navigator.clipboard.writeText(message.text)}
          />
        )}
        {may.remove && <Tool icon={IconTrash} label={t`Видалити`} onClick={() => ask(true)} />}
      </div>
      {isDeleting && <DeleteQuestion message={message} onClose={() => ask(false)} />}
    </>
  );
}

interface ToolProps {
  readonly icon: Icon;
  readonly label: string;
  readonly onClick: () => void;
}

function Tool({ icon: Mark, label, onClick }: ToolProps) {
  return (
    <button type="button" className={classes.tool} aria-label={label} title={label} onClick={onClick}>
      <Mark size={16} aria-hidden />
    </button>
  );
}

function DeleteQuestion({ message, onClose }: { readonly message: Message; readonly onClose: () => void }) {
  const remove = useDeleteMessage();
  const notify = useNotifyError();
  const { text } = message;
  return (
    <ConfirmDialog
      title={<Trans>Видалити повідомлення?</Trans>}
      action={<Trans>Видалити</Trans>}
      busy={remove.isPending}
      onClose={onClose}
      onConfirm={() =>
        remove.mutate(message, {
          onError: notify,
          onSettled: onClose,
        })
      }
    >
      {text === '' ? (
        <Trans>Воно зникне і в клієнта.</Trans>
      ) : (
        <Trans>«{shorten(text)}» зникне і в клієнта.</Trans>
      )}
    </ConfirmDialog>
  );
}

const shownLetters = 80;

function shorten(text: string): string {
  return text.length > shownLetters ? `${text.slice(0, shownLetters)}…` : text;
}

import { Trans, useLingui } from '@lingui/react/macro';
import { IconBan, IconClock } from '@tabler/icons-react';
import { Suspense, useState, type ReactNode } from 'react';
import type { Message } from '@/shared/api/types';
import { formatDateTime, formatTime } from '@/shared/lib/format';
import { useCan } from '@/shared/session/api';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useActs } from './conversationActs';
import { DeliveryMark } from './DeliveryMark';
import { beginEditing } from './editing';
import { asPicture } from './emoji';
import { FormerTexts } from './lazyParts';
import { useReact } from './messageCalls';
import classes from './Conversation.module.css';

/** Instead of what is not there any more. */
export function DeletedNote({ message }: { readonly message: Message }) {
  return (
    <span className={classes.deleted}>
      <IconBan size={15} aria-hidden />{' '}
      <History message={message}>
        {message.direction === 'in' ? (
          <Trans>Видалено клієнтом</Trans>
        ) : (
          <Trans>Повідомлення видалено</Trans>
        )}
      </History>
    </span>
  );
}

/** Time, «змінено» and the ticks, in the corner of the bubble. */
export function Meta({ message }: { readonly message: Message }) {
  const { t } = useLingui();
  const { created_at, edited_at, deleted_at, direction } = message;
  const isChanging = message.acts.some(({ kind, state }) => state === 'queued' && kind !== 'react');
  return (
    <span className={classes.meta}>
      {isChanging && <IconClock size={12} role="img" aria-label={t`Зміна ще не дійшла до клієнта`} />}
      {edited_at !== null && deleted_at === null && (
        <History message={message}>
          <span title={formatDateTime(edited_at)}>
            <Trans>змінено</Trans>
          </span>
        </History>
      )}
      <time dateTime={created_at} title={formatDateTime(created_at)}>
        {formatTime(created_at)}
      </time>
      {direction === 'out' && deleted_at === null && <DeliveryMark status={message.status} />}
    </span>
  );
}

/** A click on the mark shows what was said before, to whoever may read it. */
function History({ message, children }: { readonly message: Message; readonly children: ReactNode }) {
  const mayRead = useCan('chats.see_edits');
  const [opened, setOpened] = useState(false);
  if (!mayRead || !message.has_history) return children;
  return (
    <>
      <button type="button" className={classes.markButton} onClick={() => setOpened(true)}>
        {children}
      </button>
      {opened && (
        <Suspense fallback={null}>
          <FormerTexts message={message} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}

/** The emoji under a message, with who put them there; ours goes by a click. */
export function Reactions({ message }: { readonly message: Message }) {
  const { t } = useLingui();
  const { canAnswer } = useActs();
  const react = useReact();
  const notify = useNotifyError();
  if (message.reactions.length === 0 || message.deleted_at !== null) return null;
  return (
    <ul className={classes.reactions} aria-label={t`Реакції`}>
      {message.reactions.map(({ emoji, by, name }) => (
        <li key={`${by}-${emoji}`} data-by={by} title={name}>
          {by === 'employee' && canAnswer ? (
            <button
              type="button"
              aria-label={t`Прибрати реакцію ${emoji}`}
              onClick={() => react.mutate({ message, emoji: null }, { onError: notify })}
            >
              {asPicture(emoji)}
            </button>
          ) : (
            <span role="img" aria-label={`${emoji} ${name}`}>
              {asPicture(emoji)}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What the channel refused to change, and why; the message is as it was. */
export function ActTrouble({ message }: { readonly message: Message }) {
  const { canAnswer } = useActs();
  const failed = message.acts.filter(({ state }) => state === 'failed');
  return failed.map(({ kind, error, text }) => (
    <div key={kind} className={classes.trouble} role="status">
      <span>
        {kind === 'edit' && <Trans>Не змінено.</Trans>}
        {kind === 'delete' && <Trans>Не видалено.</Trans>}
        {kind === 'react' && <Trans>Реакцію не поставлено.</Trans>} {error?.detail}
      </span>
      {kind === 'edit' && text !== null && canAnswer && (
        <button type="button" className={classes.textButton} onClick={() => beginEditing(message, text)}>
          <Trans>Змінити ще раз</Trans>
        </button>
      )}
    </div>
  ));
}

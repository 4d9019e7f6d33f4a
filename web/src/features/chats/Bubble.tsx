import { Trans, useLingui } from '@lingui/react/macro';
import { IconBan, IconCornerUpLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Message } from '@/shared/api/types';
import { formatDateTime, formatTime } from '@/shared/lib/format';
import { Attachments } from './Attachments';
import { useActs } from './conversationActs';
import { DeliveryMark } from './DeliveryMark';
import { LocationCard } from './LocationCard';
import { MessageText } from './MessageText';
import { isUnconfirmed } from './outgoing';
import { OutgoingFiles } from './OutgoingFiles';
import { QuoteBlock } from './QuoteBlock';
import { SendingTrouble } from './SendingTrouble';
import { SharedContact } from './SharedContact';
import classes from './Conversation.module.css';

interface BubbleProps {
  readonly message: Message;
  readonly isRunStart: boolean;
  readonly isAuthorNamed: boolean;
  readonly isHighlighted: boolean;
}

export function Bubble({ message, isRunStart, isAuthorNamed, isHighlighted }: BubbleProps) {
  const { direction, author } = message;
  const isDeleted = message.deleted_at !== null;
  return (
    <article
      className={classes.said}
      data-direction={direction}
      data-start={isRunStart || undefined}
      aria-label={author.name}
    >
      {isAuthorNamed && <span className={classes.authorName}>{author.name}</span>}
      <div className={classes.bubbleLine}>
        <div
          className={classes.bubble}
          data-highlighted={isHighlighted || undefined}
          data-bare={isBare(message) || undefined}
        >
          {isDeleted ? <DeletedNote /> : <Content message={message} />}
          <Meta message={message} />
        </div>
        {!isDeleted && <QuoteButton message={message} />}
      </div>
      <Reactions message={message} />
      <SendingTrouble message={message} />
    </article>
  );
}

/** Nothing but a sticker: no bubble around it. */
function isBare({ attachments, text, deleted_at, reply_to }: Message): boolean {
  const [first] = attachments;
  const isSticker = first?.kind === 'sticker' && first.state === 'ready';
  return isSticker && text === '' && deleted_at === null && reply_to === null;
}

function Content({ message }: { readonly message: Message }) {
  return (
    <>
      {message.reply_to !== null && <QuoteBlock quoted={message.reply_to} />}
      {isUnconfirmed(message) ? (
        <OutgoingFiles message={message} />
      ) : (
        message.attachments.length > 0 && <Attachments attachments={message.attachments} />
      )}
      {message.location !== null && <LocationCard location={message.location} />}
      {message.shared_contact !== null && <SharedContact contact={message.shared_contact} />}
      {message.text !== '' && <MessageText text={message.text} />}
    </>
  );
}

function DeletedNote() {
  return (
    <span className={classes.deleted}>
      <IconBan size={15} aria-hidden /> <Trans>Повідомлення видалено</Trans>
    </span>
  );
}

/** Time, «змінено» and the ticks, in the corner of the bubble. */
function Meta({ message }: { readonly message: Message }) {
  const { created_at, edited_at, deleted_at, direction } = message;
  return (
    <span className={classes.meta}>
      {edited_at !== null && deleted_at === null && (
        <span title={formatDateTime(edited_at)}>
          <Trans>змінено</Trans>
        </span>
      )}
      <time dateTime={created_at} title={formatDateTime(created_at)}>
        {formatTime(created_at)}
      </time>
      {direction === 'out' && <DeliveryMark status={message.status} />}
    </span>
  );
}

function QuoteButton({ message }: { readonly message: Message }): ReactNode {
  const { t } = useLingui();
  const { canQuote, quote } = useActs();
  if (!canQuote || isUnconfirmed(message)) return null;
  return (
    <button
      type="button"
      className={classes.quoteButton}
      aria-label={t`Відповісти на це повідомлення`}
      title={t`Відповісти`}
      onClick={() => quote(message)}
    >
      <IconCornerUpLeft size={16} aria-hidden />
    </button>
  );
}

function Reactions({ message }: { readonly message: Message }) {
  const { t } = useLingui();
  if (message.reactions.length === 0) return null;
  return (
    <ul className={classes.reactions} aria-label={t`Реакції`}>
      {message.reactions.map(({ emoji, by }) => (
        <li key={`${by}-${emoji}`}>{emoji}</li>
      ))}
    </ul>
  );
}

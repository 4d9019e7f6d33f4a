import type { Message } from '@/shared/api/types';
import { Attachments } from './Attachments';
import { LocationCard } from './LocationCard';
import { ActTrouble, DeletedNote, Meta, Reactions } from './MessageMarks';
import { MessageText } from './MessageText';
import { isUnconfirmed } from './outgoingMessage';
import { OutgoingFiles } from './OutgoingFiles';
import { QuoteBlock } from './QuoteBlock';
import { SendingTrouble } from './SendingTrouble';
import { SharedContact } from './SharedContact';
import { ToolsAnchor, useNearness } from './ToolsAnchor';
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
  const { isNear, hold, place, handlers } = useNearness();
  return (
    <article
      ref={place}
      className={classes.said}
      data-direction={direction}
      data-start={isRunStart || undefined}
      data-near={isNear || undefined}
      aria-label={author.name}
      {...handlers}
    >
      {isAuthorNamed && <span className={classes.authorName}>{author.name}</span>}
      <div className={classes.bubbleLine}>
        <div
          className={classes.bubble}
          data-highlighted={isHighlighted || undefined}
          data-bare={isBare(message) || undefined}
        >
          {isDeleted ? <DeletedNote message={message} /> : <Content message={message} />}
          <Meta message={message} />
        </div>
        <ToolsAnchor message={message} isNear={isNear} onHold={hold} />
      </div>
      <Reactions message={message} />
      {!isDeleted && <SendingTrouble message={message} />}
      <ActTrouble message={message} />
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

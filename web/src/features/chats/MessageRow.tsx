import { Plural, Trans } from '@lingui/react/macro';
import { useLingui } from '@lingui/react';
import { memo } from 'react';
import { Bubble } from './Bubble';
import { EventLine } from './EventLine';
import { useNow } from './now';
import { PrivateNote } from './PrivateNote';
import type { FoldableRow } from './folding';
import { formatDayName } from './times';
import classes from './Conversation.module.css';

interface MessageRowProps extends Omit<FoldableRow, 'key'> {
  readonly isHighlighted: boolean;
  readonly onFold: (seq: number) => void;
}

/** A message with the day and the «new» line above it. */
export const MessageRow = memo(function MessageRow({ message, onFold, ...row }: MessageRowProps) {
  if (row.isFolded && row.foldable === 0) return null;
  return (
    <div className={classes.row} data-run-end={row.isRunEnd || undefined}>
      {row.isFirstOfDay && <DayLine time={message.created_at} />}
      {row.isFirstUnread && (
        <div className={classes.unreadLine} role="separator">
          <span>
            <Trans>Нові повідомлення</Trans>
          </span>
        </div>
      )}
      {row.foldable > 0 && (
        <Fold count={row.foldable} isOpen={row.isUnfolded} onToggle={() => onFold(message.seq)} />
      )}
      {!row.isFolded && <Said message={message} {...row} />}
    </div>
  );
});

interface FoldProps {
  readonly count: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Stands for the events that are folded away. */
function Fold({ count, isOpen, onToggle }: FoldProps) {
  return (
    <button type="button" className={classes.fold} aria-expanded={isOpen} onClick={onToggle}>
      {isOpen ? (
        <Trans>Згорнути події</Trans>
      ) : (
        <Plural value={count} one="Ще # подія" few="Ще # події" many="Ще # подій" other="Ще # події" />
      )}
    </button>
  );
}

type SaidProps = Pick<MessageRowProps, 'message' | 'isRunStart' | 'isAuthorNamed' | 'isHighlighted'>;

function Said({ message, ...row }: SaidProps) {
  if (message.event !== null) return <EventLine event={message.event} time={message.created_at} />;
  if (message.direction === 'private') {
    return <PrivateNote message={message} isHighlighted={row.isHighlighted} />;
  }
  return <Bubble message={message} {...row} />;
}

function DayLine({ time }: { readonly time: string }) {
  // Drawn anew in another language, though nothing of the message has changed.
  useLingui();
  return (
    <div className={classes.day} role="separator">
      <time dateTime={time}>{formatDayName(time, useNow())}</time>
    </div>
  );
}

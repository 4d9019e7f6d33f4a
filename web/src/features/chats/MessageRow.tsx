import { Trans } from '@lingui/react/macro';
import { memo } from 'react';
import { Bubble } from './Bubble';
import { EventLine } from './EventLine';
import { useNow } from './now';
import { PrivateNote } from './PrivateNote';
import type { Row } from './rows';
import { formatDayName } from './times';
import classes from './Conversation.module.css';

interface MessageRowProps extends Omit<Row, 'key'> {
  readonly isHighlighted: boolean;
}

/** A message with the day and the «new» line above it. */
export const MessageRow = memo(function MessageRow({ message, ...row }: MessageRowProps) {
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
      <Said message={message} {...row} />
    </div>
  );
});

function Said({ message, ...row }: Omit<MessageRowProps, 'isFirstOfDay' | 'isFirstUnread' | 'isRunEnd'>) {
  if (message.event !== null) return <EventLine event={message.event} time={message.created_at} />;
  if (message.direction === 'private') {
    return <PrivateNote message={message} isHighlighted={row.isHighlighted} />;
  }
  return <Bubble message={message} {...row} />;
}

function DayLine({ time }: { readonly time: string }) {
  return (
    <div className={classes.day} role="separator">
      <time dateTime={time}>{formatDayName(time, useNow())}</time>
    </div>
  );
}

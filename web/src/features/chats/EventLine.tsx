import type { Message } from '@/shared/api/types';
import { formatTime } from '@/shared/lib/format';
import { useEventSentence } from '@/shared/lib/useEventSentence';
import { LinkedText } from './LinkedText';
import classes from './Conversation.module.css';

type ChatEvent = NonNullable<Message['event']>;

interface EventLineProps {
  readonly event: ChatEvent;
  readonly time: string;
}

/** What happened to the chat, said quietly. */
export function EventLine({ event, time }: EventLineProps) {
  const sentence = useEventSentence(event);
  return (
    <p className={classes.event}>
      <LinkedText text={sentence} /> <time dateTime={time}>{formatTime(time)}</time>
    </p>
  );
}

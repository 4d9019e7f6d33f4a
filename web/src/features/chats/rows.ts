import type { Message } from '@/shared/api/types';
import { isSameDay } from '@/shared/lib/format';

/** One line of the conversation: a message with what is drawn around it. */
export interface Row {
  readonly key: string;
  readonly message: Message;
  /** The message begins a day. */
  readonly isFirstOfDay: boolean;
  /** «Нові повідомлення» stands above it. */
  readonly isFirstUnread: boolean;
  /** The message begins, and ends, a run of one author. */
  readonly isRunStart: boolean;
  readonly isRunEnd: boolean;
  /** An employee's name is said when it is another than before, and once a day. */
  readonly isAuthorNamed: boolean;
}

/** A pause that parts two runs of the same author. */
const runPause = 10 * 60_000;

/** `divider` is the number up to which everything had been read when the chat was opened. */
export function rowsOf(messages: readonly Message[], divider: number | null): readonly Row[] {
  const unread = divider === null ? null : firstUnreadAfter(messages, divider);
  let named: number | null = null;
  return messages.map((message, at) => {
    const before = messages[at - 1];
    const after = messages[at + 1];
    const isFirstOfDay = before === undefined || !isSameDay(before.created_at, message.created_at);
    if (isFirstOfDay) named = null;
    const isAuthorNamed = message.author.kind === 'employee' && message.author.id !== named;
    if (isAuthorNamed) named = message.author.id;
    return {
      key: keyOf(message),
      isAuthorNamed,
      message,
      isFirstOfDay,
      isFirstUnread: message === unread,
      isRunStart: isFirstOfDay || message === unread || !isOneRun(before, message),
      isRunEnd: after === undefined || after === unread || !isOneRun(message, after),
    };
  });
}

/** The same before and after the server has confirmed it, so that the bubble is not made anew. */
function keyOf({ client_id, id }: Message): string {
  return client_id ?? String(id);
}

function firstUnreadAfter(messages: readonly Message[], divider: number): Message | null {
  return messages.find(({ seq, direction }) => seq > divider && direction === 'in') ?? null;
}

function isOneRun(before: Message, after: Message): boolean {
  return (
    before.direction !== 'event' &&
    before.direction === after.direction &&
    before.author.id === after.author.id &&
    isSameDay(before.created_at, after.created_at) &&
    Date.parse(after.created_at) - Date.parse(before.created_at) < runPause
  );
}

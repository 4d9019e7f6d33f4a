import type {
  ChannelRef,
  Chat,
  Company,
  Employee,
  Message,
  MessageError,
  MessageStatus,
  Role,
} from '@/shared/api/types';

/** A counter's value after the event; `employee_id` null counts chats without a responsible. */
export interface Counter {
  readonly employee_id: number | null;
  readonly unread_chats: number;
}

export interface MessageArrived {
  readonly chat: Chat;
  readonly message: Message;
  readonly counters: readonly Counter[];
}

export interface ChatMoved {
  readonly chat: Chat;
  readonly message: Message;
  readonly counters: readonly Counter[];
}

/** The closed list of what the server announces, with the data each kind carries. */
export interface EventData {
  'message.received': MessageArrived;
  'message.queued': MessageArrived;
  'message.changed': { readonly chat_id: number; readonly message: Message };
  'message.status_changed': {
    readonly chat_id: number;
    readonly message_id: number;
    readonly status: MessageStatus;
    readonly error: MessageError | null;
  };
  'chat.assigned': ChatMoved;
  'chat.closed': ChatMoved;
  'chat.reopened': ChatMoved;
  'chat.read': { readonly chat: Chat; readonly counters: readonly Counter[] };
  'chat.changed': { readonly chat: Chat };
  'chat.withdrawn': { readonly chat_id: number };
  'employee.changed': { readonly employee: Employee };
  'role.changed': { readonly role: Role };
  'channel.changed': { readonly channel: ChannelRef };
  'company.changed': { readonly company: Company };
}

export type EventKind = keyof EventData;

const listed = {
  'message.received': true,
  'message.queued': true,
  'message.changed': true,
  'message.status_changed': true,
  'chat.assigned': true,
  'chat.closed': true,
  'chat.reopened': true,
  'chat.read': true,
  'chat.changed': true,
  'chat.withdrawn': true,
  'employee.changed': true,
  'role.changed': true,
  'channel.changed': true,
  'company.changed': true,
} as const satisfies Record<EventKind, true>;

/** The same list for the running program; the record above cannot miss a kind. */
export const eventKinds: readonly string[] = Object.keys(listed);

export interface LiveEventOf<Kind extends EventKind> {
  readonly number: number;
  readonly kind: Kind;
  readonly data: EventData[Kind];
}

export type LiveEvent = { [Kind in EventKind]: LiveEventOf<Kind> }[EventKind];

import type { Chat, Message } from '@/shared/api/types';
import type { LiveEvent } from '@/shared/live/events';
import { liveFamily, untouched } from '@/shared/live/family';

/** What the toy family below keeps: the texts of messages, in the order they were applied. */
export interface Texts {
  readonly number: number;
  readonly texts: readonly string[];
}

/** A family that records which events reached it; a changed channel makes it ask again. */
export const textsFamily = liveFamily<string, Texts>({
  name: 'texts',
  numberOf: (data) => data.number,
  reducers: {
    ...untouched,
    'channel.changed': 'refetch',
    'message.changed': (data, { data: { message } }) => ({
      ...data,
      texts: [...data.texts, message.text],
    }),
  },
});

/** Anna's line to Clara, changed: its text names the event. */
export function textEvent(number: number): LiveEvent {
  return {
    number,
    kind: 'message.changed',
    data: { chat_id: 1, responsible_id: null, message: messageWith({ text: `подія ${number}` }) },
  };
}

export function channelEvent(number: number): LiveEvent {
  return {
    number,
    kind: 'channel.changed',
    data: { channel: { id: 1, kind: 'telegram', name: 'Лампа бот' } },
  };
}

export function messageWith(fields: Partial<Message>): Message {
  return {
    id: 1,
    chat_id: 1,
    seq: 1,
    direction: 'in',
    author: { kind: 'contact', id: 1, name: 'Клара' },
    text: '',
    attachments: [],
    location: null,
    shared_contact: null,
    event: null,
    status: 'received',
    error: null,
    created_at: '2026-11-21T12:00:00Z',
    provider_at: null,
    reply_to: null,
    edited_at: null,
    deleted_at: null,
    has_history: false,
    reactions: [],
    mentions: [],
    acts: [],
    client_id: null,
    ...fields,
  };
}

export function chatWith(fields: Partial<Chat>): Chat {
  return {
    id: 1,
    state: 'open',
    channel: { id: 1, kind: 'telegram', name: 'Лампа бот' },
    contact: { id: 1, name: 'Клара', nickname: 'klara', avatar_url: null, reachable: true },
    client: null,
    responsible: null,
    unread: 0,
    waiting_since: null,
    last_message: null,
    last_message_at: '2026-11-21T12:00:00Z',
    reply_until: null,
    labels: [],
    snoozed_until: null,
    scheduled: 0,
    asked_by: [],
    read_seq: 0,
    created_at: '2026-11-21T12:00:00Z',
    ...fields,
  };
}

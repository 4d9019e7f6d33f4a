import type { InfiniteData } from '@tanstack/react-query';
import type { Message, MessagePage } from '@/shared/api/types';
import type { EventData } from '@/shared/live/events';

/** Where a page of messages stands; null: at the end of the chat. */
export type MessagePlace =
  | { readonly before: number }
  | { readonly after: number }
  | { readonly around: number };

/** The part of a chat's messages that is loaded: the newest page first. */
export type Conversation = InfiniteData<MessagePage, MessagePlace | null>;

/** Puts a message where its number belongs; one beside what is loaded waits there. */
export function upsert(talk: Conversation, message: Message, chatId: number): Conversation {
  if (message.chat_id !== chatId) return talk;
  const held = talk.pages.some((page) => page.items.some(({ id }) => id === message.id));
  if (held) {
    return mapMessages(talk, (known) => (known.id === message.id ? message : known));
  }
  const [newest, ...older] = talk.pages;
  if (newest === undefined) return talk;
  const first = talk.pages.at(-1)?.items[0];
  if (first !== undefined && message.seq < first.seq) return talk;
  if (newest.newer !== null) return talk;
  const items = [...newest.items, message].sort((left, right) => left.seq - right.seq);
  return { ...talk, pages: [{ ...newest, items }, ...older] };
}

/** Puts in a message that an answer brought; what events have told of it already is newer. */
export function insert(talk: Conversation, message: Message, chatId: number): Conversation {
  const held = talk.pages.some((page) => page.items.some(({ id }) => id === message.id));
  return held ? talk : upsert(talk, message, chatId);
}

export function findMessage(talk: Conversation, messageId: number): Message | undefined {
  return talk.pages.flatMap(({ items }) => items).find(({ id }) => id === messageId);
}

/** Brings a message further on its way out. */
export function withStatus(
  talk: Conversation,
  change: EventData['message.status_changed'],
  chatId: number,
): Conversation {
  if (change.chat_id !== chatId) return talk;
  return mapMessages(talk, (message) =>
    message.id === change.message_id
      ? { ...message, status: change.status, error: change.error }
      : message,
  );
}

/** Leaves of all that was said that it was; names go from lines about the chat. */
export function withoutWords(
  talk: Conversation,
  { chat, at }: EventData['chat.erased'],
): Conversation {
  const client = chat.client?.name ?? '';
  return mapMessages(talk, (message) => {
    if (message.chat_id !== chat.id) return message;
    if (message.event === null) return { ...emptied(message, chat.contact.name), deleted_at: at };
    if (message.event.data.client === undefined) return message;
    return {
      ...message,
      event: { ...message.event, data: { ...message.event.data, client } },
    };
  });
}

function emptied(message: Message, contact: string): Message {
  const { author, error, status } = message;
  const isOnItsWay = status === 'queued' || status === 'sending' || status === 'unknown';
  return {
    ...message,
    author: author.kind === 'contact' ? { ...author, name: contact } : author,
    text: '',
    attachments: [],
    location: null,
    shared_contact: null,
    status: isOnItsWay ? 'failed' : status,
    error: error === null ? null : { ...error, detail: '' },
    reply_to: null,
    edited_at: null,
    has_history: false,
    reactions: [],
    mentions: [],
    acts: [],
  };
}

function mapMessages(talk: Conversation, change: (message: Message) => Message): Conversation {
  const pages = talk.pages.map((page) => ({ ...page, items: page.items.map(change) }));
  return { ...talk, pages };
}

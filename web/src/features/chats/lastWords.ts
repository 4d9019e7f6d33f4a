import type { Chat, Message } from '@/shared/api/types';
import type { EventData } from '@/shared/live/events';

const previewLength = 160;

/** The chat with its last words as they are after a message was edited or deleted. */
export function withLastWords<Known extends Chat>(chat: Known, message: Message): Known {
  const last = chat.last_message;
  if (last?.id !== message.id || chat.id !== message.chat_id) return chat;
  // The server counts letters; a slice would count halves of some.
  const text = Array.from(message.text).slice(0, previewLength).join('');
  return { ...chat, last_message: { ...last, text, status: message.status } };
}

/** The chat with its last words as far as they have come by now. */
export function withLastStatus(chat: Chat, change: EventData['message.status_changed']): Chat {
  const last = chat.last_message;
  if (last?.id !== change.message_id || chat.id !== change.chat_id) return chat;
  return { ...chat, last_message: { ...last, status: change.status } };
}

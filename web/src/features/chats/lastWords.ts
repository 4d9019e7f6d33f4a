import type { Chat, Message } from '@/shared/api/types';

const previewLength = 160;

/** The chat with its last words as they are after a message was edited or deleted. */
export function withLastWords<Known extends Chat>(chat: Known, message: Message): Known {
  const last = chat.last_message;
  if (last?.id !== message.id || chat.id !== message.chat_id) return chat;
  // The server counts letters; a slice would count halves of some.
  const text = Array.from(message.text).slice(0, previewLength).join('');
  return { ...chat, last_message: { ...last, text, status: message.status } };
}

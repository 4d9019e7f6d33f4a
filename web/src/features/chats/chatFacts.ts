import type { Chat, Client } from '@/shared/api/types';
import type { EventData } from '@/shared/live/events';

/** Whoever was dismissed asks for nothing any more. */
export function endAsk<Known extends Chat>(chat: Known, { employee }: EventData['employee.changed']): Known {
  if (employee.is_active || chat.asked_by.every(({ id }) => id !== employee.id)) return chat;
  return { ...chat, asked_by: chat.asked_by.filter(({ id }) => id !== employee.id) };
}

export function withClient<Shown extends Chat>(chat: Shown, { id, name }: Client): Shown {
  return chat.client?.id === id ? { ...chat, client: { id, name } } : chat;
}

import type { Mention } from '@/shared/api/types';

/** The chat, scrolled to the note. */
export function noteAddress({ chat_id, seq }: Pick<Mention, 'chat_id' | 'seq'>): string {
  return `/chats/${chat_id}?message=${seq}`;
}

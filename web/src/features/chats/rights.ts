import type { Chat, Me } from '@/shared/api/types';

type Viewer = Pick<Me, 'id' | 'permissions'>;

/** Whether the screen offers «Забрати»; the server decides. */
export function mayTake(chat: Chat, me: Viewer): boolean {
  return chat.responsible?.id !== me.id && mayHandOver(chat, me);
}

/** Whether the employee may change the responsible, close and reopen. */
export function mayHandOver({ responsible }: Chat, me: Viewer): boolean {
  if (!me.permissions.includes('chats.take')) return false;
  if (responsible === null || responsible.id === me.id) return true;
  return me.permissions.includes('chats.hand_over_others');
}

/** Only the responsible answers. */
export function isMine({ responsible }: Chat, me: Viewer): boolean {
  return responsible?.id === me.id;
}

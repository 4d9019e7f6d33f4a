import type { Chat, Me } from '@/shared/api/types';

export type Viewer = Pick<Me, 'id' | 'permissions'>;

/** Whether the role answers in chats; one that does not changes nothing in them. */
export function mayAnswer(me: Viewer): boolean {
  return me.permissions.includes('chats.take');
}

/** Whether the employee may change the chat's responsible or its client, close and reopen it. */
export function mayHandOver({ responsible }: Chat, me: Viewer): boolean {
  if (!mayAnswer(me)) return false;
  if (responsible === null || responsible.id === me.id) return true;
  return me.permissions.includes('chats.hand_over_others');
}

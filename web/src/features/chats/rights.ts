import type { Chat } from '@/shared/api/types';
import { mayAnswer, mayHandOver, type Viewer } from '@/shared/session/chatRights';

/** Whether the screen offers «Забрати»; the server decides. */
export function mayTake(chat: Chat, me: Viewer): boolean {
  return chat.responsible?.id !== me.id && mayHandOver(chat, me);
}

/** Only the responsible answers, and only while the role lets them. */
export function isMine({ responsible }: Chat, me: Viewer): boolean {
  return responsible?.id === me.id && mayAnswer(me);
}

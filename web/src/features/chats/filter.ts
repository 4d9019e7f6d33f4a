import type { Chat } from '@/shared/api/types';

export type ChatState = 'open' | 'closed' | 'all';

/** A responsible's id, or nobody. */
export type ResponsibleChoice = number | 'none' | 'me';

/** Which chats the list shows; lives in the URL. */
export interface ChatFilter {
  readonly state: ChatState;
  readonly unread: boolean;
  readonly unanswered: boolean;
  readonly responsible: readonly ResponsibleChoice[];
  readonly channel: readonly number[];
}

export const emptyFilter: ChatFilter = {
  state: 'open',
  unread: false,
  unanswered: false,
  responsible: [],
  channel: [],
};

/** Whether the server's list with this filter would hold the chat. */
export function matches(filter: ChatFilter, chat: Chat, viewerId: number): boolean {
  return (
    (filter.state === 'all' || filter.state === chat.state) &&
    (!filter.unread || chat.unread > 0) &&
    (!filter.unanswered || chat.waiting_since !== null) &&
    (filter.channel.length === 0 || filter.channel.includes(chat.channel.id)) &&
    matchesResponsible(filter.responsible, chat, viewerId)
  );
}

/** How many conditions narrow the list, the state left out: it has its own control. */
export function countConditions(filter: ChatFilter): number {
  return (
    Number(filter.unread) +
    Number(filter.unanswered) +
    filter.responsible.length +
    filter.channel.length
  );
}

function matchesResponsible(
  choices: readonly ResponsibleChoice[],
  chat: Chat,
  viewerId: number,
): boolean {
  if (choices.length === 0) return true;
  if (chat.responsible === null) return choices.includes('none');
  const { id } = chat.responsible;
  return choices.includes(id) || (id === viewerId && choices.includes('me'));
}

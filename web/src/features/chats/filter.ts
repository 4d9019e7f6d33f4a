import type { Chat } from '@/shared/api/types';

export type ChatState = 'open' | 'closed' | 'all';

/** A responsible's id, or nobody. */
export type ResponsibleChoice = number | 'none' | 'me';

export type LabelMode = 'any' | 'all';

/**
 * Which chats the list shows; lives in the URL. `null` asks for both, but what was put away stays out
 * of the work at hand.
 */
export interface ChatFilter {
  readonly state: ChatState;
  readonly unread: boolean;
  readonly unanswered: boolean;
  readonly linked: boolean | null;
  readonly snoozed: boolean | null;
  readonly responsible: readonly ResponsibleChoice[];
  readonly channel: readonly number[];
  readonly label: readonly number[];
  readonly labelMode: LabelMode;
}

export const emptyFilter: ChatFilter = {
  state: 'open',
  unread: false,
  unanswered: false,
  linked: null,
  snoozed: null,
  responsible: [],
  channel: [],
  label: [],
  labelMode: 'any',
};

/** Whether the server's list with this filter would hold the chat. */
export function matches(filter: ChatFilter, chat: Chat, viewerId: number): boolean {
  return (
    (filter.state === 'all' || filter.state === chat.state) &&
    (!filter.unread || chat.unread > 0) &&
    (!filter.unanswered || chat.waiting_since !== null) &&
    (filter.linked === null || filter.linked === (chat.client !== null)) &&
    matchesSnoozed(filter, chat) &&
    (filter.channel.length === 0 || filter.channel.includes(chat.channel.id)) &&
    matchesLabels(filter, chat) &&
    matchesResponsible(filter.responsible, chat, viewerId)
  );
}

/** How many conditions narrow the list, the state left out: it has its own control. */
export function countConditions(filter: ChatFilter): number {
  return countInFunnel(filter) + filter.label.length;
}

/** Those of them that stand behind the funnel; labels have an icon of their own. */
export function countInFunnel(filter: ChatFilter): number {
  return (
    Number(filter.unread) +
    Number(filter.unanswered) +
    Number(filter.linked !== null) +
    Number(filter.snoozed !== null) +
    filter.responsible.length +
    filter.channel.length
  );
}

/** The filter as the server's lists and counts take it. */
export function toQuery(filter: ChatFilter) {
  const { state, unread, unanswered, linked, snoozed, responsible, channel, label } = filter;
  return {
    state,
    unread,
    unanswered,
    ...(linked === null ? {} : { linked }),
    ...(snoozed === null ? {} : { snoozed }),
    responsible: responsible.map(String),
    channel: [...channel],
    label: [...label],
    label_mode: filter.labelMode,
  };
}

export function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
}

/** The unread ones are shown even so: their number stands in the header, and must be found here. */
function matchesSnoozed({ snoozed, state, unread }: ChatFilter, chat: Chat): boolean {
  const isAway = chat.snoozed_until !== null;
  if (snoozed !== null) return snoozed === isAway;
  return !isAway || state !== 'open' || unread;
}

function matchesLabels({ label, labelMode }: ChatFilter, { labels }: Chat): boolean {
  if (label.length === 0) return true;
  const has = (id: number) => labels.some((each) => each.id === id);
  return labelMode === 'all' ? label.every(has) : label.some(has);
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

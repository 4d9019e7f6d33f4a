import type { Capabilities, ChatDetail } from '@/shared/api/types';
import { useNow } from './now';

/** For how many milliseconds the channel takes an answer yet, in time or late. */
export interface OpenWindow {
  readonly name: 'open' | 'late';
  readonly left: number;
}

export type ReplyWindow = OpenWindow | { readonly name: 'endless' } | { readonly name: 'closed' };

const hour = 3_600_000;

type Hours = Pick<Capabilities, 'reply_window_hours' | 'late_reply_hours'>;

/** After the window a channel may take a person's late answer, where its settings allow that. */
export function windowAt(until: string | null, hours: Hours, now: number): ReplyWindow {
  if (until === null) return { name: 'endless' };
  const left = Date.parse(until) - now;
  if (left > 0) return { name: 'open', left };
  const late = left + Math.max(0, (hours.late_reply_hours ?? 0) - (hours.reply_window_hours ?? 0)) * hour;
  return late > 0 ? { name: 'late', left: late } : { name: 'closed' };
}

export function useReplyWindow(chat: ChatDetail): ReplyWindow {
  return windowAt(chat.reply_until, chat.capabilities, useNow());
}

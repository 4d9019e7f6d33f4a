import type { Chat } from '@/shared/api/types';

/** The order of the list: the newest first. */
export function isBefore(left: Chat, right: Chat): boolean {
  const [leftAt, rightAt] = [Date.parse(left.last_message_at), Date.parse(right.last_message_at)];
  if (leftAt !== rightAt) return leftAt > rightAt;
  if (left.last_message_at !== right.last_message_at) {
    // Microseconds, which `Date` does not hold; of one length they compare as text.
    return left.last_message_at > right.last_message_at;
  }
  return left.id > right.id;
}

import { useMe } from '@/shared/session/api';

/** Chats that wait for this employee's eyes: own ones and those nobody answers for. */
export function useUnreadChats(): number {
  const { counters } = useMe();
  return counters.mine + counters.unassigned;
}

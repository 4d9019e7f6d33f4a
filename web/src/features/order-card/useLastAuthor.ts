import { useInfiniteQuery } from '@tanstack/react-query';
import { useMe } from '@/shared/session/api';
import { timelineQuery } from './api';

/** Who changed the order last, where that was somebody else. */
export function useLastAuthor(orderId: number): string | null {
  const me = useMe();
  const { data } = useInfiniteQuery(timelineQuery(orderId));
  const by = data?.pages[0]?.items[0]?.by ?? null;
  return by === null || by.id === me.id ? null : by.name;
}

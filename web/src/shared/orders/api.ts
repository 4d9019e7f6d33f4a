import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';

const offered = 10;
const soon = 10_000;

/** What is on sale by a part of its name, SKU or barcode. */
export function offersQuery(text: string) {
  return queryOptions({
    queryKey: ['offer-choices', text],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/offers', { params: { query: { q: text, limit: offered } }, signal })),
    placeholderData: keepPreviousData,
    enabled: text !== '',
    staleTime: soon,
  });
}

/** How many are left by now of what the order has already. */
export function stockQuery(ids: readonly number[]) {
  const named = ids.join(',');
  return queryOptions({
    queryKey: ['offer-stock', named],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/offers', { params: { query: { ids: named } }, signal })),
    placeholderData: keepPreviousData,
    enabled: ids.length > 0,
    staleTime: soon,
    refetchInterval: 30_000,
  });
}

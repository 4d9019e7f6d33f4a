import { useQuery } from '@tanstack/react-query';
import { offerQuery } from './api';

/** A product's name by its id; the id itself while it is not known. */
export function useOfferName(offerId: number | undefined): string {
  const { data } = useQuery({ ...offerQuery(offerId ?? 0), enabled: offerId !== undefined });
  return data?.items[0]?.name ?? `№${offerId ?? ''}`;
}

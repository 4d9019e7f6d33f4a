import { skipToken, useQuery } from '@tanstack/react-query';
import type { Client } from '@/shared/api/types';
import { clientFamily, clientQuery } from './api';

/** A client's card once it is here; nothing where nobody is named. */
export function useClient(clientId: number | null): Client | null {
  const { data } = useQuery(
    clientId === null
      ? { queryKey: clientFamily.key(0), queryFn: skipToken }
      : clientQuery(clientId),
  );
  return clientId === null ? null : (data ?? null);
}

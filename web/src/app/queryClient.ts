import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isApiError } from '@/shared/api/errors';
import { doorFor } from './doorFor';

/** The query cache; `onShut` is told where to go when the server no longer lets us in. */
export function createQueryClient(onShut: (door: '/sign-in' | '/second-step') => void): QueryClient {
  const watch = (error: unknown) => {
    const door = doorFor(error);
    if (door !== null) onShut(door);
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: watch }),
    mutationCache: new MutationCache({ onError: watch }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => isWorthRepeating(error) && failures < 2,
      },
    },
  });
}

/**
 * A refusal stays a refusal; only a lost line or a stumbling server may answer otherwise, and
 * reports when those are made that somebody clicked away from.
 */
function isWorthRepeating(error: Error): boolean {
  if (!isApiError(error)) return true;
  return error.status === 0 || error.status >= 500 || error.code === 'reports_busy';
}

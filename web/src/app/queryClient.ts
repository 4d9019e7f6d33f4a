import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isApiError, isSessionEnded } from '@/shared/api/errors';

/** The query cache; `onSessionEnded` is told when the server no longer knows us. */
export function createQueryClient(onSessionEnded: () => void): QueryClient {
  const watch = (error: unknown) => {
    if (isSessionEnded(error)) onSessionEnded();
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

/** A refusal stays a refusal; only a lost line or a stumbling server may answer otherwise. */
function isWorthRepeating(error: Error): boolean {
  return !isApiError(error) || error.status === 0 || error.status >= 500;
}

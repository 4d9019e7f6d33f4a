import { useQuery, useQueryClient } from '@tanstack/react-query';
import { listOwnSteps } from '@/shared/session/secondStep';

const ownStepsKey = ['own-steps'] as const;

/** What the employee has for the second step of signing in. */
export function useOwnSteps() {
  return useQuery({ queryKey: ownStepsKey, queryFn: listOwnSteps });
}

export function useRefreshOwnSteps() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ownStepsKey });
}

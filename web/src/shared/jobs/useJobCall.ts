import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { withJob, type Job, type Jobs } from './jobs';

/** A request that is answered with a job: begun, stopped or taken back. The list knows it at once. */
export function useJobCall<Asked, Item extends Job>(list: QueryKey, ask: (asked: Asked) => Promise<Item>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ask,
    onSuccess: (job) => {
      client.setQueryData<Jobs<Item>>(list, (known) => known === undefined ? known : withJob(known, job));
    },
  });
}

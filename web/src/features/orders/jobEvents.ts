import type { OrderJob } from '@/shared/api/types';
import { withJob, type Jobs } from '@/shared/jobs/jobs';
import { untouched, type Reducers } from '@/shared/live/family';

/** What live events do to the list of one's own long work on orders. */
export const orderJobReducers: Reducers<null, Jobs<OrderJob>> = {
  ...untouched,
  'order_job.changed': (list, { data }) => withJob(list, data.job),
};

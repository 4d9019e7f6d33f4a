import type { BulkAction } from '@/shared/api/types';
import { withJob, type Jobs } from '@/shared/jobs/jobs';
import { untouched, type Reducers } from '@/shared/live/family';

/** What live events do to the list of one's own bulk actions. */
export const bulkReducers: Reducers<null, Jobs<BulkAction>> = {
  ...untouched,
  'bulk_action.changed': (list, { data }) => withJob(list, data.action),
};

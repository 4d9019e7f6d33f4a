import type { ClientJob } from '@/shared/api/types';
import type { Jobs } from '@/shared/jobs/jobs';
import { liveFamily } from '@/shared/live/family';
import {
  clientJobReducers,
  clientListReducers,
  type ClientPages,
} from './events';
import type { ClientSearch } from './search';

export const clientListFamily = liveFamily<ClientSearch, ClientPages>({
  name: 'clients',
  reducers: clientListReducers,
});

export const clientJobsFamily = liveFamily<null, Jobs<ClientJob>>({
  name: 'client-jobs',
  reducers: clientJobReducers,
});

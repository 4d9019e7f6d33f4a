import { liveFamily } from '@/shared/live/family';
import {
  clientJobReducers,
  clientListReducers,
  type ClientJobs,
  type ClientPages,
} from './events';
import type { ClientSearch } from './search';

export const clientListFamily = liveFamily<ClientSearch, ClientPages>({
  name: 'clients',
  reducers: clientListReducers,
});

export const clientJobsFamily = liveFamily<null, ClientJobs>({
  name: 'client-jobs',
  reducers: clientJobReducers,
});

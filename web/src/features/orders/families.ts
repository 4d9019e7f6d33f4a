import { liveFamily } from '@/shared/live/family';
import { orderJobReducers, type OrderJobs } from './jobEvents';
import { listReducers, type ListParams, type OrderPages } from './events';

export const orderListFamily = liveFamily<ListParams, OrderPages>({
  name: 'orders',
  reducers: listReducers,
  numberOf: ({ pages }) => Math.min(...pages.map(({ number }) => number)),
});

export const orderJobsFamily = liveFamily<null, OrderJobs>({
  name: 'order-jobs',
  reducers: orderJobReducers,
});

import type { OrderJob } from '@/shared/api/types';
import type { Jobs } from '@/shared/jobs/jobs';
import { liveFamily } from '@/shared/live/family';
import { orderJobReducers } from './jobEvents';
import { listReducers, type ListParams, type OrderPages } from './events';

export const orderListFamily = liveFamily<ListParams, OrderPages>({
  name: 'orders',
  reducers: listReducers,
  numberOf: ({ pages }) => Math.min(...pages.map(({ number }) => number)),
});

export const orderJobsFamily = liveFamily<null, Jobs<OrderJob>>({
  name: 'order-jobs',
  reducers: orderJobReducers,
});

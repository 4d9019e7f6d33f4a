import { liveFamily } from '@/shared/live/family';
import { listReducers, type ListParams, type OrderPages } from './events';

export const orderListFamily = liveFamily<ListParams, OrderPages>({
  name: 'orders',
  reducers: listReducers,
  numberOf: ({ pages }) => Math.min(...pages.map(({ number }) => number)),
});

import type { Order } from '@/shared/api/types';
import { liveFamily } from '@/shared/live/family';
import { deedReducers, orderReducers, type DeedsOf } from './events';

export const orderFamily = liveFamily<number, Order>({ name: 'order', reducers: orderReducers });

/** Calls, payments and the timeline. */
export const deedsFamily = liveFamily<DeedsOf, object>({
  name: 'order-deeds',
  reducers: deedReducers,
});

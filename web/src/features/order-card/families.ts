import type { Order } from '@/shared/api/types';
import { liveFamily } from '@/shared/live/family';
import { orderReducers } from './events';

export const orderFamily = liveFamily<number, Order>({ name: 'order', reducers: orderReducers });

import { liveFamily } from '@/shared/live/family';
import { clientOrdersReducers, type ClientOrders } from './clientOrders';

export const clientOrdersFamily = liveFamily<number, ClientOrders>({
  name: 'client-orders',
  reducers: clientOrdersReducers,
});

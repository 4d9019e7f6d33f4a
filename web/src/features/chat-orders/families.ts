import { liveFamily } from '@/shared/live/family';
import { clientOrdersReducers, type ClientOrders } from './events';
import { statusReducers, type Statuses } from './statusEvents';

export const clientOrdersFamily = liveFamily<number, ClientOrders>({
  name: 'client-orders',
  reducers: clientOrdersReducers,
});

export const orderStatusesFamily = liveFamily<null, Statuses>({
  name: 'order-statuses',
  reducers: statusReducers,
});

import type { ClientChats } from '@/shared/api/types';
import { liveFamily } from '@/shared/live/family';
import { clientOrdersReducers, type ClientOrders } from '@/shared/orders/clientOrders';
import {
  chatsReducers,
  fileReducers,
  historyReducers,
  timelineReducers,
  type ClientFiles,
  type HistoryPages,
  type TimelineOf,
  type TimelinePages,
} from './events';

export const timelineFamily = liveFamily<TimelineOf, TimelinePages>({
  name: 'client-timeline',
  reducers: timelineReducers,
});

export const historyFamily = liveFamily<number, HistoryPages>({
  name: 'client-history',
  reducers: historyReducers,
});

export const filesFamily = liveFamily<number, ClientFiles>({
  name: 'client-files',
  reducers: fileReducers,
});

export const chatsFamily = liveFamily<number, ClientChats>({
  name: 'client-chats',
  reducers: chatsReducers,
});

/** More of them than stand beside a chat. */
export const cardOrdersFamily = liveFamily<number, ClientOrders>({
  name: 'card-orders',
  reducers: clientOrdersReducers,
});

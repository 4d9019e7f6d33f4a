import { createContext, useContext, type ComponentType } from 'react';
import type { Order } from '@/shared/api/types';

/** Places of the orders' block that other features fill; `app/` decides with what. */
export interface OrdersBlockSlots {
  /** What may be done with the papers of an order. */
  readonly Papers?: ComponentType<{ readonly order: Order }>;
}

export const OrdersBlockSlotsContext = createContext<OrdersBlockSlots>({});

export function useOrdersBlockSlots(): OrdersBlockSlots {
  return useContext(OrdersBlockSlotsContext);
}

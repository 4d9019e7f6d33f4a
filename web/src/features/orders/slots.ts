import { createContext, useContext, type ComponentType } from 'react';

/** Places of the list of orders that other features fill; `app/` decides with what. */
export interface OrderListSlots {
  /** «Друк» of the ticked orders. */
  readonly Print?: ComponentType<{ readonly orderIds: readonly number[] }>;
}

export const OrderListSlotsContext = createContext<OrderListSlots>({});

export function useOrderListSlots(): OrderListSlots {
  return useContext(OrderListSlotsContext);
}

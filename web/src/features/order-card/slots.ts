import { createContext, useContext, type ComponentType } from 'react';
import type { Order } from '@/shared/api/types';

/** Places of the order's card that other features fill; `app/` decides with what. */
export interface OrderSlots {
  /** The waybill: its number, and what becomes of the parcel. */
  readonly Waybill?: ComponentType<{ readonly order: Order; readonly readOnly: boolean }>;
  /** «Друк» in the head of the card. */
  readonly Print?: ComponentType<{ readonly orderIds: readonly number[] }>;
}

export const OrderSlotsContext = createContext<OrderSlots>({});

export function useOrderSlots(): OrderSlots {
  return useContext(OrderSlotsContext);
}

import { TtnBlock } from '@/features/delivery/TtnBlock';
import type { OrderSlots } from '@/features/order-card/slots';
import { PrintMenu } from '@/features/papers/PrintMenu';
import { TtnField } from '@/features/order-card/TtnField';

/** What other features put into the order's card. */
export const orderSlots: OrderSlots = {
  Waybill: (props) => <TtnBlock {...props} ByHand={TtnField} />,
  Print: PrintMenu,
};

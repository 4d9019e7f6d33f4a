import { OrdersPage } from '@/features/orders/OrdersPage';
import { OrderListSlotsContext } from '@/features/orders/slots';
import { PrintMenu } from '@/features/papers/PrintMenu';

const slots = { Print: PrintMenu } as const;

/** The list of orders with what other features put into it. */
export function OrdersRoute() {
  return (
    <OrderListSlotsContext value={slots}>
      <OrdersPage />
    </OrderListSlotsContext>
  );
}

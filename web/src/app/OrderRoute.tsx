import { useParams } from '@tanstack/react-router';
import { OrderPage } from '@/features/order-card/OrderPage';
import { OrderSlotsContext } from '@/features/order-card/slots';
import { orderSlots } from './orderSlots';
import { NotFoundPage } from './NotFoundPage';

/** `/orders/{id}`. */
export function OrderRoute() {
  const { orderId = '' } = useParams({ strict: false });
  if (!/^[1-9]\d{0,15}$/.test(orderId)) return <NotFoundPage />;
  return (
    <OrderSlotsContext value={orderSlots}>
      <OrderPage key={orderId} orderId={Number(orderId)} />
    </OrderSlotsContext>
  );
}

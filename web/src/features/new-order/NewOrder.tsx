import { lazy, Suspense } from 'react';
import type { Chat } from '@/shared/api/types';
import { useMe } from '@/shared/session/api';
import { useIsOpen } from './drafts';

const OrderPanel = lazy(async () => {
  const { OrderPanel } = await import('./OrderPanel');
  return { default: OrderPanel };
});

/** A new order, while one is being written in this chat. */
export function NewOrder({ chat }: { readonly chat: Chat }) {
  const me = useMe();
  const isOpen = useIsOpen({ employeeId: me.id, chatId: chat.id });
  if (!isOpen) return null;
  return (
    <Suspense fallback={null}>
      <OrderPanel chat={chat} />
    </Suspense>
  );
}

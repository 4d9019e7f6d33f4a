import { lazy, Suspense, type ComponentType } from 'react';
import type { Chat } from '@/shared/api/types';
import { LoadingLines } from '@/shared/ui/LoadingLines';

type OfChat = ComponentType<{ readonly chat: Chat }>;

// The panel beside the conversation may come a moment later than the conversation itself.

export const ClientBlock = waitFor(
  lazy(async () => {
    const { ClientBlock } = await import('@/features/client-block/ClientBlock');
    return { default: ClientBlock };
  }),
);

export const LabelsBlock = waitFor(
  lazy(async () => {
    const { LabelsBlock } = await import('@/features/labels/LabelsBlock');
    return { default: LabelsBlock };
  }),
);

export const NotesBlock = waitFor(
  lazy(async () => {
    const { NotesBlock } = await import('@/features/notes/NotesBlock');
    return { default: NotesBlock };
  }),
);

export const OrdersBlock = waitFor(
  lazy(async () => {
    const { OrdersBlock } = await import('@/features/chat-orders/OrdersBlock');
    return { default: OrdersBlock };
  }),
);

const LazyUnlink = lazy(async () => {
  const { UnlinkButton } = await import('@/features/client-block/UnlinkButton');
  return { default: UnlinkButton };
});

export function UnlinkButton({ chat }: { readonly chat: Chat }) {
  return (
    <Suspense fallback={null}>
      <LazyUnlink chat={chat} />
    </Suspense>
  );
}

const LazyBasket = lazy(async () => {
  const { BasketButton } = await import('@/features/new-order/BasketButton');
  return { default: BasketButton };
});

interface BasketProps {
  readonly chat: Chat;
  readonly onLeave: () => void;
}

export function BasketButton(props: BasketProps) {
  return (
    <Suspense fallback={null}>
      <LazyBasket {...props} />
    </Suspense>
  );
}

const LazyOrder = lazy(async () => {
  const { NewOrder } = await import('@/features/new-order/NewOrder');
  return { default: NewOrder };
});

export function NewOrder({ chat }: { readonly chat: Chat }) {
  return (
    <Suspense fallback={null}>
      <LazyOrder chat={chat} />
    </Suspense>
  );
}

function waitFor(Block: OfChat): OfChat {
  return function Waiting({ chat }) {
    return (
      <Suspense fallback={<LoadingLines />}>
        <Block chat={chat} />
      </Suspense>
    );
  };
}

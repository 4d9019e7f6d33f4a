import { lazy, Suspense, type FunctionComponent, type LazyExoticComponent } from 'react';
import type { Chat } from '@/shared/api/types';
import { LoadingLines } from '@/shared/ui/LoadingLines';

interface LeavingProps {
  readonly chat: Chat;
  /** Takes the panel away where it lies over the conversation. */
  readonly onLeave: () => void;
}

type OfChat = FunctionComponent<{ readonly chat: Chat }>;

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

const LazyOrders = lazy(async () => {
  const { OrdersBlock } = await import('@/features/chat-orders/OrdersBlock');
  return { default: OrdersBlock };
});

const ChatPapers = lazy(async () => {
  const { ChatPapers } = await import('@/features/papers/ChatPapers');
  return { default: ChatPapers };
});

const ordersSlots = { Papers: ChatPapers } as const;

export function OrdersBlock(props: LeavingProps) {
  return (
    <Suspense fallback={<LoadingLines />}>
      <LazyOrders {...props} slots={ordersSlots} />
    </Suspense>
  );
}

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

export function BasketButton(props: LeavingProps) {
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

function waitFor(Block: LazyExoticComponent<OfChat>): OfChat {
  return function Waiting({ chat }) {
    return (
      <Suspense fallback={<LoadingLines />}>
        <Block chat={chat} />
      </Suspense>
    );
  };
}

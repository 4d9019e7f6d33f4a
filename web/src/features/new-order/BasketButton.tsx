import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconShoppingCart } from '@tabler/icons-react';
import type { Chat } from '@/shared/api/types';
import { useCan, useMe } from '@/shared/session/api';
import { setOpen, useIsOpen } from './drafts';

interface BasketButtonProps {
  readonly chat: Chat;
  /** Takes the panel away where it lies over the conversation. */
  readonly onLeave: () => void;
}

/** The basket: begins a new order beside the chat, for whoever may make orders (S26). */
export function BasketButton({ chat, onLeave }: BasketButtonProps) {
  const { t } = useLingui();
  const me = useMe();
  const mayCreate = useCan('orders.create');
  const place = { employeeId: me.id, chatId: chat.id };
  const isOpen = useIsOpen(place);
  if (!mayCreate) return null;
  return (
    <Tooltip label={t`Нове замовлення`}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={t`Нове замовлення`}
        aria-expanded={isOpen}
        onClick={() => {
          onLeave();
          setOpen(place, true);
        }}
      >
        <IconShoppingCart size={16} stroke={1.8} />
      </ActionIcon>
    </Tooltip>
  );
}

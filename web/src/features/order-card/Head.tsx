import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Anchor, Group, Menu, Text, Title } from '@mantine/core';
import { IconDots, IconLock, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Order } from '@/shared/api/types';
import { formatDateTime } from '@/shared/lib/format';
import { StatusMenu } from '@/shared/orders/StatusMenu';
import { useCan } from '@/shared/session/api';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useKeepOrder, useLock } from './api';
import { HandedOut } from './HandedOut';
import { useRemoval } from './useRemoval';
import { useOrderSlots } from './slots';
import classes from './OrderCard.module.css';

/** The number, the status with what may follow it, and what is done to the order as a whole. */
export function Head({ order }: { readonly order: Order }) {
  const { Print } = useOrderSlots();
  const keepOrder = useKeepOrder();
  const { number } = order;
  return (
    <header className={classes.head}>
      <Group gap="sm" wrap="wrap">
        <Title order={1}>
          <Trans>Замовлення №{number}</Trans>
        </Title>
        <StatusMenu order={order} onSet={keepOrder} />
      </Group>
      <Group gap="xs" className={classes.tools ?? ''}>
        {Print && <Print orderIds={[order.id]} />}
        <More order={order} />
      </Group>
      <Origin order={order} />
      <HandedOut order={order} />
    </header>
  );
}

/** When and how the order came to be. */
function Origin({ order }: { readonly order: Order }) {
  const who = order.created_by?.name;
  const source = order.source?.name;
  const at = formatDateTime(order.created_at);
  const chatId = order.chat_id;
  return (
    <Text size="sm" c="dimmed" className={classes.origin ?? ''}>
      <Trans>Створено {at}</Trans>
      {who !== undefined && ` · ${who}`}
      {source !== undefined && ` · ${source}`}
      {chatId !== null && (
        <>
          {' · '}
          <Anchor
            size="sm"
            renderRoot={(props) => (
              <Link to="/chats/$chatId" params={{ chatId: String(chatId) }} {...props} />
            )}
          >
            <Trans>Відкрити чат</Trans>
          </Anchor>
        </>
      )}
    </Text>
  );
}

function More({ order }: { readonly order: Order }) {
  const { t } = useLingui();
  const [mayEdit, mayDelete] = [useCan('orders.edit'), useCan('orders.delete')];
  const locking = useLock(order.id);
  const notifyError = useNotifyError();
  const remove = useRemoval(order);
  if (order.is_locked || !(mayEdit || mayDelete)) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size="lg" aria-label={t`Що ще зробити`}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {mayEdit && (
          <Menu.Item
            leftSection={<IconLock size={16} aria-hidden />}
            onClick={() => locking.mutate(true, { onError: notifyError })}
          >
            <Trans>Закрити від змін</Trans>
          </Menu.Item>
        )}
        {mayDelete && (
          <Menu.Item
            color="red"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => void remove()}
          >
            <Trans>Видалити</Trans>
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Menu, Text, UnstyledButton } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Order } from '@/shared/api/types';
import { useCan } from '@/shared/session/api';
import { LabelChip } from '@/shared/ui/LabelChip';
import { useErrorText } from '@/shared/ui/useErrorText';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { nextStatuses, orderStatusesQuery, useSetStatus } from './statuses';
import classes from './StatusMenu.module.css';

interface StatusMenuProps {
  readonly order: Order;
  /** Shows what the server has answered. */
  readonly onSet: (order: Order) => void;
}

/** The status in its colour; whoever may edit orders chooses what follows it. */
export function StatusMenu({ order, onSet }: StatusMenuProps) {
  const { t } = useLingui();
  const mayEdit = useCan('orders.edit');
  const setting = useSetStatus();
  const notifyError = useNotifyError();
  if (order.is_locked) {
    return (
      <span className={classes.locked}>
        <LabelChip label={order.status} />
        <IconLock size={13} stroke={1.8} role="img" aria-label={t`Закрите від змін`} />
      </span>
    );
  }
  if (!mayEdit) return <LabelChip label={order.status} />;
  const { number, status } = order;
  const statusName = status.name;
  return (
    <Menu position="bottom-start" shadow="md" withinPortal>
      <Menu.Target>
        <UnstyledButton
          className={classes.status ?? ''}
          disabled={setting.isPending}
          aria-label={t`Статус замовлення №${number}: ${statusName}`}
        >
          <LabelChip label={status} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown className={classes.statuses ?? ''}>
        <Choices
          presentId={status.id}
          onChoose={(statusId) =>
            setting.mutate({ orderId: order.id, statusId }, { onSuccess: onSet, onError: notifyError })
          }
        />
      </Menu.Dropdown>
    </Menu>
  );
}

interface ChoicesProps {
  readonly presentId: number;
  readonly onChoose: (statusId: number) => void;
}

function Choices({ presentId, onChoose }: ChoicesProps) {
  const { data, error } = useQuery(orderStatusesQuery);
  const errorText = useErrorText();
  if (data === undefined) {
    return (
      <Text size="sm" c="dimmed" px="sm" py={4}>
        {error === null ? <Trans>Завантажуємо…</Trans> : errorText(error)}
      </Text>
    );
  }
  return nextStatuses(data, presentId).map((status) => (
    <Menu.Item key={status.id} onClick={() => onChoose(status.id)}>
      <LabelChip label={status} />
    </Menu.Item>
  ));
}

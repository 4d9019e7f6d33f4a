import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Badge, Button, Text, Tooltip } from '@mantine/core';
import { IconLock, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OrderStatus } from '@/shared/api/types';
import { useGroupNames } from '@/shared/orders/names';
import { orderStatusesQuery } from '@/shared/orders/statuses';
import { LabelChip } from '@/shared/ui/LabelChip';
import { Section } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useArrangeStatuses } from './api';
import { DeleteStatusDialog } from './DeleteStatusDialog';
import { SortableList } from './SortableList';
import { StatusDialog } from './StatusDialog';
import classes from './OrderSettings.module.css';

type Doing = { readonly what: 'edit'; readonly status: OrderStatus | null } | Deleting | null;
interface Deleting {
  readonly what: 'delete';
  readonly status: OrderStatus;
}

/** The way of an order, as the company has it. */
export function StatusList() {
  const { t } = useLingui();
  const query = useQuery(orderStatusesQuery);
  const arranging = useArrangeStatuses();
  const notifyError = useNotifyError();
  const [doing, setDoing] = useState<Doing>(null);
  const statuses = query.data?.items ?? [];
  const close = () => setDoing(null);
  return (
    <Section
      title={<Trans>Статуси</Trans>}
      action={
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => setDoing({ what: 'edit', status: null })}
        >
          <Trans>Додати статус</Trans>
        </Button>
      }
    >
      <QueryView query={query}>
        {({ items }) => (
          <SortableList
            label={t`Статуси`}
            rows={items}
            onArrange={(ids) => arranging.mutate(ids, { onError: notifyError })}
          >
            {(status) => <StatusRow status={status} statuses={items} onDo={setDoing} />}
          </SortableList>
        )}
      </QueryView>
      {doing?.what === 'edit' && (
        <StatusDialog status={doing.status} statuses={statuses} onClose={close} />
      )}
      {doing?.what === 'delete' && (
        <DeleteStatusDialog status={doing.status} statuses={statuses} onClose={close} />
      )}
    </Section>
  );
}

interface StatusRowProps {
  readonly status: OrderStatus;
  readonly statuses: readonly OrderStatus[];
  readonly onDo: (doing: Doing) => void;
}

function StatusRow({ status, statuses, onDo }: StatusRowProps) {
  const { t } = useLingui();
  const groups = useGroupNames();
  const { name } = status;
  const next = statuses.filter(({ id }) => status.allowed_next.includes(id));
  const nextNames = next.map((each) => each.name).join(', ');
  return (
    <>
      <div className={classes.name}>
        <LabelChip label={status} />
        <Text size="xs" c="dimmed">
          {groups[status.group]}
        </Text>
        {status.is_default && (
          <Badge size="xs" variant="light">
            <Trans>для нових</Trans>
          </Badge>
        )}
        {status.is_locking && (
          <Tooltip label={t`Закриває замовлення від змін`}>
            <IconLock size={14} role="img" aria-label={t`Закриває замовлення від змін`} />
          </Tooltip>
        )}
        {nextNames !== '' && (
          <Text size="xs" c="dimmed">
            <Trans>далі: {nextNames}</Trans>
          </Text>
        )}
      </div>
      <div className={classes.tools}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t`Змінити статус «${name}»`}
          onClick={() => onDo({ what: 'edit', status })}
        >
          <IconPencil size={17} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t`Видалити статус «${name}»`}
          onClick={() => onDo({ what: 'delete', status })}
        >
          <IconTrash size={17} />
        </ActionIcon>
      </div>
    </>
  );
}

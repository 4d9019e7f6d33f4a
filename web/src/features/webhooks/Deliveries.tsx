import { Trans, useLingui } from '@lingui/react/macro';
import { Badge, Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { WebhookDelivery } from '@/shared/api/types';
import { formatDateTime, formatNumber } from '@/shared/lib/format';
import { QueryView } from '@/shared/ui/QueryView';
import { deliveriesQuery, useRepeatDelivery } from './api';
import { eventNames, useEventNames } from './useEventNames';
import classes from './Webhooks.module.css';

/** What was or will be sent to an address, the newest first. */
export function Deliveries({ webhookId }: { readonly webhookId: number }) {
  const deliveries = useQuery(deliveriesQuery(webhookId));
  return (
    <QueryView query={deliveries}>
      {({ items }) =>
        items.length === 0 ? (
          <Text c="dimmed" size="sm" mt="sm">
            <Trans>Ще нічого не надсилали</Trans>
          </Text>
        ) : (
          items.map((row) => <Delivery key={row.id} row={row} />)
        )
      }
    </QueryView>
  );
}

function Delivery({ row }: { readonly row: WebhookDelivery }) {
  const { t } = useLingui();
  const names = useEventNames();
  const [opened, setOpened] = useState(false);
  const repeating = useRepeatDelivery();
  const { answer } = row;
  const kind = eventNames.find((name) => name === row.event) ?? 'test';
  return (
    <div className={classes.delivery}>
      <div className={classes.head}>
        <div className={classes.words}>
          <Text size="sm">
            {names[kind]} · {formatDateTime(row.created_at)}
          </Text>
          <Attempts row={row} />
        </div>
        <DeliveryState row={row} />
        <Group gap="xs">
          <Button
            variant="subtle"
            size="compact-sm"
            aria-expanded={opened}
            onClick={() => setOpened(!opened)}
          >
            <Trans>Тіло запиту</Trans>
          </Button>
          <Button
            variant="subtle"
            size="compact-sm"
            loading={repeating.isPending}
            onClick={() => repeating.mutate(row.id)}
          >
            <Trans>Повторити</Trans>
          </Button>
        </Group>
      </div>
      {answer !== '' && (
        <Text size="sm" c="dimmed" className={classes.words ?? ''}>
          {t`Відповідь: ${answer}`}
        </Text>
      )}
      {opened && (
        <pre className={classes.code}>{row.body || t`У ньому повні телефони, яких ви не бачите`}</pre>
      )}
    </div>
  );
}

function Attempts({ row }: { readonly row: WebhookDelivery }) {
  const { attempts, milliseconds } = row;
  const took = formatNumber(milliseconds ?? 0);
  const next = row.due_at === null ? null : formatDateTime(row.due_at);
  if (attempts === 0) return null;
  return (
    <Text size="sm" c="dimmed">
      <Trans>
        спроба {attempts}, {took} мс
      </Trans>
      {next !== null && (
        <>
          {' · '}
          <Trans>наступна {next}</Trans>
        </>
      )}
    </Text>
  );
}

function DeliveryState({ row }: { readonly row: WebhookDelivery }) {
  const { t } = useLingui();
  const troubles: Readonly<Record<string, string>> = {
    private_address: t`приватна адреса`,
    unreachable: t`не відповідає`,
    too_slow: t`задовго відповідає`,
    address: t`хибна адреса`,
  };
  const why = row.status_code === null ? troubles[row.error] : String(row.status_code);
  const note = why === undefined ? '' : ` · ${why}`;
  if (row.state === 'delivered') {
    return <Badge variant="light">{t`доставлено${note}`}</Badge>;
  }
  if (row.state === 'failed') {
    return <Badge variant="light" color="red">{t`не доставлено${note}`}</Badge>;
  }
  return <Badge variant="light" color="gray">{t`чекає${note}`}</Badge>;
}

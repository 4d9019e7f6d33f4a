import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DeliveryRule, OrderStatus } from '@/shared/api/types';
import { orderStatusesQuery } from '@/shared/orders/statuses';
import { QueryView } from '@/shared/ui/QueryView';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { rulesQuery, useChangeRule } from './api';
import classes from './Delivery.module.css';
import { useStageNames } from './useStageNames';

const words = '{client.first_name}, {order.number}, {order.ttn}, {order.branch}, {order.due}';

/** What an order and its buyer get when a parcel comes to a stage. */
export function RulesTable() {
  const rules = useQuery(rulesQuery);
  const { data } = useQuery(orderStatusesQuery);
  return (
    <>
      <Text size="sm" c="dimmed" mb="sm">
        <Trans>
          Замовлення рухається лише вперед. Повідомлення йде в чат покупця один раз; у ньому можна
          вживати {words}.
        </Trans>
      </Text>
      <QueryView query={rules}>
        {({ items }) => (
          <ul className={classes.rules}>
            {items.map((rule) => (
              <RuleRow key={rule.stage} rule={rule} statuses={data?.items ?? []} />
            ))}
          </ul>
        )}
      </QueryView>
    </>
  );
}

interface RuleRowProps {
  readonly rule: DeliveryRule;
  readonly statuses: readonly OrderStatus[];
}

function RuleRow({ rule, statuses }: RuleRowProps) {
  const { t } = useLingui();
  const stageName = useStageNames()(rule.stage);
  const changing = useChangeRule();
  const notifyError = useNotifyError();
  // Only what is being typed is kept here: the rule may change from another screen.
  const [typed, setTyped] = useState<string | null>(null);
  const message = typed ?? rule.message;
  const save = (part: Partial<DeliveryRule>) => {
    changing.mutate(
      { ...rule, message, ...part },
      { onSuccess: () => setTyped((now) => (now === typed ? null : now)), onError: notifyError },
    );
  };
  const codes = rule.codes.join(', ');
  return (
    <li className={classes.rule}>
      <div>
        <Text size="sm">{stageName}</Text>
        <Text size="xs" c="dimmed">
          <Trans>Код {codes}</Trans>
        </Text>
      </div>
      <NativeSelect
        size="xs"
        aria-label={t`«${stageName}»: статус замовлення`}
        value={rule.status_id === null ? '' : String(rule.status_id)}
        data={[
          { value: '', label: t`Статус не змінювати` },
          ...statuses.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          save({ status_id: chosen === '' ? null : Number(chosen) });
        }}
      />
      <Textarea
        size="xs"
        autosize
        minRows={1}
        maxRows={5}
        maxLength={1000}
        aria-label={t`«${stageName}»: повідомлення покупцеві`}
        placeholder={t`Повідомлення покупцеві`}
        value={message}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => {
          if (message.trim() === rule.message) setTyped(null);
          else save({});
        }}
      />
    </li>
  );
}

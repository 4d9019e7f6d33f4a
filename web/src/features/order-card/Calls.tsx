import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button, Group, Popover, Text, TextInput } from '@mantine/core';
import { IconPhoneCall, IconPhoneCheck, IconPhoneOff, IconPhoneX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Order, OrderCall } from '@/shared/api/types';
import { formatDateTime } from '@/shared/lib/format';
import { formatPhone } from '@/shared/lib/phone';
import { Part } from '@/shared/orders/Parts';
import { useCan } from '@/shared/session/api';
import { QueryView } from '@/shared/ui/QueryView';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { callsQuery, useLogCall } from './api';
import { useOutcomeNames } from './words';
import classes from './OrderCard.module.css';

const icons = { no_answer: IconPhoneX, off: IconPhoneOff, reached: IconPhoneCheck } as const;

/** Attempts to call the buyer: each outcome is one click. */
export function Calls({ order }: { readonly order: Order }) {
  const mayEdit = useCan('orders.edit');
  const calls = useQuery(callsQuery(order.id));
  const { phone } = order.buyer;
  return (
    <Part title={<Trans>Дзвінки</Trans>}>
      {phone !== '' && !phone.includes('•') && (
        <Anchor href={`tel:${phone}`} size="sm">
          {formatPhone(phone)}
        </Anchor>
      )}
      {mayEdit && <Outcomes orderId={order.id} />}
      <QueryView query={calls}>{({ items }) => <Attempts calls={items} />}</QueryView>
    </Part>
  );
}

function Attempts({ calls }: { readonly calls: readonly OrderCall[] }) {
  if (calls.length === 0) {
    return (
      <Text size="xs" c="dimmed">
        <Trans>Ще не дзвонили</Trans>
      </Text>
    );
  }
  return (
    <ul className={classes.deeds}>
      {calls.map((call) => (
        <Call key={call.id} call={call} />
      ))}
    </ul>
  );
}

function Outcomes({ orderId }: { readonly orderId: number }) {
  const names = useOutcomeNames();
  const logging = useLogCall(orderId);
  const notifyError = useNotifyError();
  const log = (outcome: OrderCall['outcome'], callBackAt: string | null = null) =>
    logging.mutate({ outcome, call_back_at: callBackAt, note: '' }, { onError: notifyError });
  const quick = ['no_answer', 'off', 'reached'] as const;
  return (
    <Group gap={6}>
      {quick.map((outcome) => {
        const Icon = icons[outcome];
        return (
          <Button
            key={outcome}
            size="compact-sm"
            variant="default"
            disabled={logging.isPending}
            leftSection={<Icon size={15} stroke={1.8} aria-hidden />}
            onClick={() => log(outcome)}
          >
            {names[outcome]}
          </Button>
        );
      })}
      <CallBack busy={logging.isPending} onChoose={(time) => log('call_back', time)} />
    </Group>
  );
}

interface CallBackProps {
  readonly busy: boolean;
  readonly onChoose: (time: string) => void;
}

/** When to call again: an hour from now unless another time is chosen. */
function CallBack({ busy, onChoose }: CallBackProps) {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  const [time, setTime] = useState('');
  const isReady = !Number.isNaN(Date.parse(time));
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="default"
          disabled={busy}
          leftSection={<IconPhoneCall size={15} stroke={1.8} aria-hidden />}
          onClick={() => {
            setTime(inAnHour());
            setOpened(!opened);
          }}
        >
          <Trans>Передзвонити…</Trans>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t`Коли передзвонити`}>
        <form
          className={classes.callBack}
          onSubmit={(event) => {
            event.preventDefault();
            setOpened(false);
            onChoose(new Date(time).toISOString());
          }}
        >
          <TextInput
            size="xs"
            type="datetime-local"
            label={t`Коли передзвонити`}
            value={time}
            onChange={(event) => setTime(event.currentTarget.value)}
          />
          <Button size="xs" type="submit" disabled={!isReady}>
            <Trans>Записати</Trans>
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}

function Call({ call }: { readonly call: OrderCall }) {
  const names = useOutcomeNames();
  const by = call.by?.name ?? '';
  const again = call.call_back_at === null ? '' : formatDateTime(call.call_back_at);
  return (
    <li className={classes.deed}>
      <span>
        {names[call.outcome]}
        {again !== '' && (
          <strong>
            {' '}
            <Trans>до {again}</Trans>
          </strong>
        )}
      </span>
      <Text size="xs" c="dimmed" ta="end">
        {by} · {formatDateTime(call.created_at)}
      </Text>
    </li>
  );
}

/** As the field takes it: the time of this place, without seconds. */
function inAnHour(): string {
  const time = new Date(Date.now() + 60 * 60_000);
  const local = new Date(time.getTime() - time.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

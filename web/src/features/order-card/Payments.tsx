import { Trans, useLingui } from '@lingui/react/macro';
import { Button, SegmentedControl, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { isApiError } from '@/shared/api/errors';
import type { Order, OrderPayment } from '@/shared/api/types';
import { formatDateTime } from '@/shared/lib/format';
import { MethodField } from '@/shared/orders/MethodField';
import { paymentMethodsQuery } from '@/shared/orders/methods';
import { readSum, toAmount } from '@/shared/orders/sums';
import { useMoney } from '@/shared/session/useMoney';
import { QueryView } from '@/shared/ui/QueryView';
import { useErrorText } from '@/shared/ui/useErrorText';
import { paymentsQuery, useRecordPayment } from './api';
import classes from './OrderCard.module.css';

interface PaymentsProps {
  readonly order: Order;
  readonly readOnly: boolean;
}

/** Money that came for the order, and writing down more of it. */
export function Payments({ order, readOnly }: PaymentsProps) {
  const { t } = useLingui();
  const { money } = useMoney();
  const payments = useQuery(paymentsQuery(order.id));
  const [isAdding, setAdding] = useState(false);
  const { paid, due } = order.payment;
  const [paidText, dueText] = [money(paid), money(due)];
  return (
    <div className={classes.payments}>
      <Text size="sm" fw={500}>
        {Number(paid) > 0 ? <Trans>Сплачено {paidText}</Trans> : <Trans>Ще не сплачено</Trans>}
        {Number(due) > 0 && (
          <Text span size="sm" c="dimmed">
            {' · '}
            <Trans>лишилося {dueText}</Trans>
          </Text>
        )}
      </Text>
      <QueryView query={payments} loading={<></>}>
        {({ items }) =>
          items.length > 0 && (
            <ul className={classes.deeds} aria-label={t`Оплати`}>
              {items.map((payment) => (
                <Payment key={payment.id} payment={payment} />
              ))}
            </ul>
          )
        }
      </QueryView>
      {!readOnly &&
        (isAdding ? (
          <NewPayment order={order} onDone={() => setAdding(false)} />
        ) : (
          <Button
            size="compact-xs"
            variant="subtle"
            style={{ justifySelf: 'start' }}
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            <Trans>Записати оплату</Trans>
          </Button>
        ))}
    </div>
  );
}

function Payment({ payment }: { readonly payment: OrderPayment }) {
  const { money } = useMoney();
  const { amount, method, note, by, paid_at: at } = payment;
  return (
    <li className={classes.deed}>
      <span>
        <strong className={classes.figures}>{money(amount)}</strong>{' '}
        {[method?.name, note].filter(Boolean).join(' · ')}
      </span>
      <Text size="xs" c="dimmed" ta="end">
        {[by?.name, formatDateTime(at)].filter(Boolean).join(' · ')}
      </Text>
    </li>
  );
}

interface NewPaymentProps {
  readonly order: Order;
  readonly onDone: () => void;
}

function NewPayment({ order, onDone }: NewPaymentProps) {
  const { t } = useLingui();
  const { sign } = useMoney();
  const { data } = useQuery(paymentMethodsQuery);
  const errorText = useErrorText();
  const recording = useRecordPayment(order.id);
  const [isBack, setBack] = useState(false);
  const [amount, setAmount] = useState(Number(order.payment.due) > 0 ? order.payment.due.replace('.', ',') : '');
  const [methodId, setMethodId] = useState(order.payment.method?.id ?? null);
  const [note, setNote] = useState('');
  const sum = readSum(amount) ?? 0;
  const refused = isApiError(recording.error) ? recording.error.fields.amount : undefined;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    recording.mutate(
      { amount: toAmount(isBack ? -sum : sum), method_id: methodId, note },
      { onSuccess: onDone },
    );
  };
  return (
    <form className={classes.newPayment} onSubmit={submit}>
      <SegmentedControl
        size="xs"
        aria-label={t`Що сталося з грошима`}
        value={isBack ? 'back' : 'in'}
        data={[
          { value: 'in', label: t`Надійшло` },
          { value: 'back', label: t`Повернули` },
        ]}
        onChange={(way) => setBack(way === 'back')}
      />
      <TextInput
        size="xs"
        data-autofocus
        label={t`Сума, ${sign}`}
        inputMode="decimal"
        value={amount}
        maxLength={16}
        error={recording.error !== null && (refused ?? errorText(recording.error))}
        onChange={(event) => setAmount(event.currentTarget.value)}
      />
      <MethodField
        label={t`Як сплатили`}
        methods={data?.items ?? []}
        value={methodId}
        error={undefined}
        onChange={setMethodId}
      />
      <TextInput
        size="xs"
        label={t`Примітка`}
        value={note}
        maxLength={255}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button size="xs" variant="default" onClick={onDone}>
          <Trans>Скасувати</Trans>
        </Button>
        <Button size="xs" type="submit" loading={recording.isPending} disabled={sum === 0}>
          <Trans>Записати</Trans>
        </Button>
      </div>
    </form>
  );
}

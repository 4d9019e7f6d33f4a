import { Trans } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatMoney } from '@/shared/lib/format';
import { useErrorText } from '@/shared/ui/useErrorText';
import { toAmount, type Totals } from './sums';
import type { Sending } from './useSending';
import classes from './NewOrder.module.css';

interface FootProps {
  readonly totals: Totals;
  readonly sending: Sending;
}

/** What it will cost, and the button that makes the order. */
export function Foot({ totals, sending }: FootProps) {
  const errorText = useErrorText();
  const { goods, discount, delivery, total } = totals;
  return (
    <footer className={classes.foot}>
      {total !== goods && <Sum name={<Trans>Товари</Trans>} kopecks={goods} />}
      {discount > 0 && <Sum name={<Trans>Знижка</Trans>} kopecks={-discount} />}
      {delivery > 0 && <Sum name={<Trans>Доставка</Trans>} kopecks={delivery} />}
      <Sum strong name={<Trans>До сплати</Trans>} kopecks={total} />
      {sending.error !== null && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {errorText(sending.error)}
        </Text>
      )}
      {Object.keys(sending.problems).length > 0 && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          <Trans>Перевірте виділені поля.</Trans>
        </Text>
      )}
      <Button loading={sending.isSending} onClick={sending.send}>
        <Trans>Створити замовлення</Trans>
      </Button>
    </footer>
  );
}

interface SumProps {
  readonly name: ReactNode;
  readonly kopecks: number;
  readonly strong?: boolean;
}

function Sum({ name, kopecks, strong = false }: SumProps) {
  return (
    <div className={classes.sum} data-strong={strong || undefined}>
      <span>{name}</span>
      <span>{formatMoney(toAmount(kopecks), 'UAH')}</span>
    </div>
  );
}

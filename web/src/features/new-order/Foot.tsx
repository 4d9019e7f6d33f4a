import { Trans } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { SumList } from '@/shared/orders/SumList';
import type { Totals } from '@/shared/orders/sums';
import { useErrorText } from '@/shared/ui/useErrorText';
import type { Sending } from './useSending';
import classes from './NewOrder.module.css';

interface FootProps {
  readonly totals: Totals;
  readonly sending: Sending;
}

/** What it will cost, and the button that makes the order. */
export function Foot({ totals, sending }: FootProps) {
  const errorText = useErrorText();
  return (
    <footer className={classes.foot}>
      <SumList totals={totals} />
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

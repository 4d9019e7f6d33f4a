import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { SumList } from '@/shared/orders/SumList';
import type { Totals } from '@/shared/orders/sums';
import { Refusal } from './Refusal';
import type { Sending } from './useSending';
import classes from './NewOrder.module.css';

interface FootProps {
  readonly totals: Totals;
  readonly sending: Sending;
}

/** What it will cost, and the button that makes the order. */
export function Foot({ totals, sending }: FootProps) {
  return (
    <footer className={classes.foot}>
      <SumList totals={totals} />
      <Refusal sending={sending} />
      <Button loading={sending.isSending} onClick={sending.send}>
        <Trans>Створити замовлення</Trans>
      </Button>
    </footer>
  );
}

import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLock } from '@tabler/icons-react';
import { PaymentDetails } from '@/shared/company/PaymentDetails';
import classes from './SuspendedBar.module.css';

/** Stays on every page until the operator lets the company work again. */
export function SuspendedBar() {
  const [paying, payment] = useDisclosure(false);
  return (
    <div role="status" className={classes.bar}>
      <IconLock size={18} aria-hidden />
      <span>
        <Trans>
          Роботу компанії призупинено: усе можна переглядати, але не змінювати. Повідомлення й замовлення
          далі надходять і не губляться.
        </Trans>
      </span>
      <Button size="xs" variant="default" onClick={payment.open}>
        <Trans>Реквізити для оплати</Trans>
      </Button>
      {paying && <PaymentDetails onClose={payment.close} />}
    </div>
  );
}

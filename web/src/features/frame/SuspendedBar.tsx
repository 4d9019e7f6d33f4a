import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLock } from '@tabler/icons-react';
import { PaymentDetails } from '@/shared/company/PaymentDetails';
import { useMe } from '@/shared/session/api';
import { LeavingBar } from './LeavingBar';
import classes from './SuspendedBar.module.css';

/** Stays on every page while the company may only be looked at, and says why. */
export function SuspendedBar() {
  const { company } = useMe();
  return company.deletes_at === null ? <OperatorsBar /> : <LeavingBar at={company.deletes_at} />;
}

function OperatorsBar() {
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

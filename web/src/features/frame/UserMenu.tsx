import { useLingui } from '@lingui/react/macro';
import { Avatar, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { lazy, Suspense, useRef } from 'react';
import { useMe } from '@/shared/session/api';
import { Drop } from '@/shared/ui/Drop';
import classes from './UserMenu.module.css';

const PaymentDetails = lazy(async () => {
  const { PaymentDetails: component } = await import('@/shared/company/PaymentDetails');
  return { default: component };
});

const UserPanel = lazy(async () => {
  const { UserPanel: component } = await import('./UserPanel');
  return { default: component };
});

/** The employee's own menu: plan, language, theme, profile, the way out. */
export function UserMenu() {
  const { t } = useLingui();
  const me = useMe();
  const button = useRef<HTMLButtonElement>(null);
  const [opened, menu] = useDisclosure(false);
  const [paying, payment] = useDisclosure(false);
  const handlePay = () => {
    menu.close();
    payment.open();
  };
  return (
    <>
      <UnstyledButton
        ref={button}
        className={classes.button}
        data-expanded={opened}
        aria-haspopup="dialog"
        aria-expanded={opened}
        onClick={menu.toggle}
      >
        <Avatar name={me.full_name} color="initials" size={28} aria-hidden />
        <span className={classes.name}>{me.full_name}</span>
        <IconChevronDown size={15} aria-hidden />
      </UnstyledButton>
      <Drop
        anchor={button}
        opened={opened}
        onChange={menu.toggle}
        label={t`Моє меню`}
        position="bottom-end"
        width={300}
        className={classes.panel}
      >
        <Suspense>
          <UserPanel onPay={handlePay} onLeave={menu.close} />
        </Suspense>
      </Drop>
      <Suspense>{paying && <PaymentDetails onClose={payment.close} />}</Suspense>
    </>
  );
}

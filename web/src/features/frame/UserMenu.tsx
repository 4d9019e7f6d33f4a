import { useLingui } from '@lingui/react/macro';
import { Avatar, Popover, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useMe } from '@/shared/session/api';
import classes from './UserMenu.module.css';

const PaymentDetails = lazy(async () => {
  const { PaymentDetails: component } = await import('./PaymentDetails');
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
  const [opened, menu] = useDisclosure(false);
  const [paying, payment] = useDisclosure(false);
  const handlePay = () => {
    menu.close();
    payment.open();
  };
  return (
    <>
      <Popover
        width={300}
        position="bottom-end"
        shadow="md"
        trapFocus
        returnFocus
        opened={opened}
        onChange={menu.toggle}
      >
        <Popover.Target>
          <UnstyledButton className={classes.button} data-expanded={opened} onClick={menu.toggle}>
            <Avatar name={me.full_name} color="initials" size={28} aria-hidden />
            <span className={classes.name}>{me.full_name}</span>
            <IconChevronDown size={15} aria-hidden />
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown className={classes.panel} aria-label={t`Моє меню`}>
          <Suspense>
            <UserPanel onPay={handlePay} onLeave={menu.close} />
          </Suspense>
        </Popover.Dropdown>
      </Popover>
      <Suspense>{paying && <PaymentDetails onClose={payment.close} />}</Suspense>
    </>
  );
}

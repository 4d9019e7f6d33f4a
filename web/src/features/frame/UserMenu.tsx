import { useLingui } from '@lingui/react/macro';
import { Avatar, Menu, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconLogout, IconReceipt2, IconUserCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useMe } from '@/shared/session/api';
import { LanguageItems } from './LanguageItems';
import { PlanSummary } from './PlanSummary';
import { ThemeItems } from './ThemeItems';
import { useSignOut } from './useSignOut';
import classes from './UserMenu.module.css';

const PaymentDetails = lazy(async () => {
  const { PaymentDetails: component } = await import('./PaymentDetails');
  return { default: component };
});

/** The employee's own menu: plan, language, theme, profile, the way out. */
export function UserMenu() {
  const { t } = useLingui();
  const me = useMe();
  const signOut = useSignOut();
  const [payment, { open: openPayment, close: closePayment }] = useDisclosure(false);
  return (
    <>
      <Menu width={290} position="bottom-end">
        <Menu.Target>
          <UnstyledButton className={classes.button} aria-label={t`Меню: ${me.full_name}`}>
            <Avatar name={me.full_name} color="initials" size={28} />
            <span className={classes.name}>{me.full_name}</span>
            <IconChevronDown size={15} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {me.role.name} · {me.company.name}
          </Menu.Label>
          <PlanSummary />
          <Menu.Item leftSection={<IconReceipt2 size={17} />} onClick={openPayment}>
            {t`Реквізити для оплати`}
          </Menu.Item>
          <Menu.Divider />
          <LanguageItems />
          <ThemeItems />
          <Menu.Divider />
          <Menu.Item component={Link} to="/profile" leftSection={<IconUserCircle size={17} />}>
            {t`Профіль`}
          </Menu.Item>
          <Menu.Item leftSection={<IconLogout size={17} />} onClick={signOut}>
            {t`Вихід`}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Suspense>{payment && <PaymentDetails onClose={closePayment} />}</Suspense>
    </>
  );
}

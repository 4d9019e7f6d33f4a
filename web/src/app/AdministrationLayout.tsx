import { Trans, useLingui } from '@lingui/react/macro';
import { Center, NavLink, Stack } from '@mantine/core';
import {
  IconAdjustments,
  IconClockHour4,
  IconDatabase,
  IconHistory,
  IconKey,
  IconLock,
  IconPlugConnected,
  IconReceipt,
  IconReceipt2,
  IconRocket,
  IconShieldCheck,
  IconTags,
  IconTruckDelivery,
  IconUsersGroup,
  IconWebhook,
  type Icon,
} from '@tabler/icons-react';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { EmptyState } from '@/shared/ui/EmptyState';
import { useCan, useMe } from '@/shared/session/api';
import classes from './AdministrationLayout.module.css';

/** The gear's pages: a list of parts on the left, the part itself on the right. */
export function AdministrationLayout() {
  const allowed = useCan('administration');
  if (!allowed) return <NotAllowed />;
  return (
    <div className={classes.page}>
      <AdministrationMenu />
      <div className={classes.content}>
        <Part />
      </div>
    </div>
  );
}

/** Where a company that rests may still press something: looking things up, and leaving. */
const usedAtRest: readonly string[] = [
  '/administration/shifts',
  '/administration/audit',
  '/administration/own-data',
  '/administration/plan',
];

function Part() {
  const { company } = useMe();
  const { pathname } = useLocation();
  const rests = company.is_suspended && !usedAtRest.includes(pathname);
  return (
    <fieldset disabled={rests} className={classes.part}>
      <Outlet />
    </fieldset>
  );
}

function AdministrationMenu() {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const menu = useRef<HTMLElement>(null);
  // On a phone the parts lie in a strip that is wider than the screen.
  useEffect(() => {
    menu.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname]);
  return (
    <nav ref={menu} className={classes.menu} aria-label={t`Адміністрування`}>
      {useParts().map(({ to, label, icon: Mark, isPart = false }) => (
        <NavLink
          key={to}
          component={Link}
          to={to}
          active={pathname === to}
          label={label}
          leftSection={<Mark size={18} />}
          className={isPart ? (classes.below ?? '') : ''}
        />
      ))}
    </nav>
  );
}

interface Part {
  readonly to: string;
  readonly label: string;
  readonly icon: Icon;
  /** Belongs to the one above it. */
  readonly isPart?: boolean;
}

function useParts(): readonly Part[] {
  const { t } = useLingui();
  return [
    { to: '/administration/settings', label: t`Налаштування`, icon: IconAdjustments },
    { to: '/administration/orders', label: t`Замовлення`, icon: IconReceipt },
    { to: '/administration/delivery', label: t`Доставка`, icon: IconTruckDelivery },
    { to: '/administration/messengers', label: t`Месенджери`, icon: IconPlugConnected },
    { to: '/administration/quick-replies', label: t`Швидкі відповіді`, icon: IconRocket, isPart: true },
    { to: '/administration/labels', label: t`Мітки`, icon: IconTags },
    { to: '/administration/employees', label: t`Співробітники`, icon: IconUsersGroup },
    { to: '/administration/roles', label: t`Ролі`, icon: IconShieldCheck },
    { to: '/administration/shifts', label: t`Робочі зміни`, icon: IconClockHour4 },
    { to: '/administration/api-keys', label: t`Ключі API`, icon: IconKey },
    { to: '/administration/webhooks', label: t`Вебхуки`, icon: IconWebhook },
    { to: '/administration/audit', label: t`Історія змін`, icon: IconHistory },
    { to: '/administration/own-data', label: t`Дані компанії`, icon: IconDatabase },
    { to: '/administration/plan', label: t`Тариф`, icon: IconReceipt2 },
  ];
}

function NotAllowed() {
  return (
    <Center h="100%" p="lg">
      <Stack>
        <EmptyState heading={1} icon={IconLock} title={<Trans>Сюди вам не можна</Trans>}>
          <Trans>Адміністрування відкриває роль із відповідним дозволом. Зверніться до власника.</Trans>
        </EmptyState>
      </Stack>
    </Center>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Center, NavLink, Stack } from '@mantine/core';
import {
  IconAdjustments,
  IconKey,
  IconLock,
  IconPlugConnected,
  IconReceipt,
  IconRocket,
  IconTags,
  IconTruckDelivery,
  IconUsersGroup,
  IconWebhook,
} from '@tabler/icons-react';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { EmptyState } from '@/shared/ui/EmptyState';
import { useCan } from '@/shared/session/api';
import classes from './AdministrationLayout.module.css';

/** The gear's pages: a list of parts on the left, the part itself on the right. */
export function AdministrationLayout() {
  const allowed = useCan('administration');
  if (!allowed) return <NotAllowed />;
  return (
    <div className={classes.page}>
      <AdministrationMenu />
      <div className={classes.content}>
        <Outlet />
      </div>
    </div>
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
      <NavLink
        component={Link}
        to="/administration/settings"
        active={pathname === '/administration/settings'}
        label={t`Налаштування`}
        leftSection={<IconAdjustments size={18} />}
      />
      <NavLink
        component={Link}
        to="/administration/orders"
        active={pathname === '/administration/orders'}
        label={t`Замовлення`}
        leftSection={<IconReceipt size={18} />}
      />
      <NavLink
        component={Link}
        to="/administration/delivery"
        active={pathname === '/administration/delivery'}
        label={t`Доставка`}
        leftSection={<IconTruckDelivery size={18} />}
      />
      <NavLink
        component={Link}
        to="/administration/messengers"
        active={pathname === '/administration/messengers'}
        label={t`Месенджери`}
        leftSection={<IconPlugConnected size={18} />}
      />
      <NavLink
        component={Link}
        to="/administration/quick-replies"
        active={pathname === '/administration/quick-replies'}
        label={t`Швидкі відповіді`}
        leftSection={<IconRocket size={18} />}
        className={classes.part ?? ''}
      />
      <NavLink
        component={Link}
        to="/administration/labels"
        active={pathname === '/administration/labels'}
        label={t`Мітки`}
        leftSection={<IconTags size={18} />}
      />
      <NavLink
        component={Link}
        to="/administration/employees"
        active={pathname === '/administration/employees'}
        label={t`Співробітники`}
        leftSection={<IconUsersGroup size={18} />}
      />
      <NavLink
        component={Link}
        to="/administration/api-keys"
        active={pathname === '/administration/api-keys'}
        label={t`Ключі API`}
        leftSection={<IconKey size={18} />}
      />
      <NavLink
        component={Link}
        to="/administration/webhooks"
        active={pathname === '/administration/webhooks'}
        label={t`Вебхуки`}
        leftSection={<IconWebhook size={18} />}
      />
    </nav>
  );
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

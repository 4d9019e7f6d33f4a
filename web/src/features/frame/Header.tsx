import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconSettings } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { useCan, useMe } from '@/shared/session/api';
import { CompanyLogo } from '@/shared/ui/CompanyLogo';
import { ChatsLink } from './ChatsLink';
import { Logo } from './Logo';
import { NavigationDrawer } from './NavigationDrawer';
import { UserMenu } from './UserMenu';
import { useSections } from './useSections';
import classes from './Frame.module.css';

const PresenceSwitch = lazy(async () => {
  const { PresenceSwitch: component } = await import('./PresenceSwitch');
  return { default: component };
});

export function Header({ tools }: { readonly tools: ReactNode }) {
  const sections = useSections();
  const { t } = useLingui();
  const { logo_url: logo, name } = useMe().company;
  return (
    <header className={classes.header}>
      <NavigationDrawer sections={sections} />
      <Link to="/" className={classes.logo} aria-label={logo === null ? t`Kramar, на головну` : t`${name}, на головну`}>
        {logo === null ? <Logo /> : <CompanyLogo url={logo} name="" />}
      </Link>
      <nav className={classes.links} aria-label={t`Розділи`}>
        {sections.map(({ to, label }) => (
          <Link key={to} to={to} className={classes.link}>
            {label}
          </Link>
        ))}
      </nav>
      <span className={classes.space} />
      {tools}
      <ChatsLink />
      <Presence />
      <UserMenu />
      <AdministrationLink />
    </header>
  );
}

/** Whether one is on site matters only where orders or chats are handed out. */
function Presence() {
  const { company } = useMe();
  if (!company.distribution_enabled && !company.chat_distribution_enabled) return null;
  return (
    <Suspense>
      <PresenceSwitch />
    </Suspense>
  );
}

function AdministrationLink() {
  const { t } = useLingui();
  const allowed = useCan('administration');
  if (!allowed) return null;
  return (
    <Tooltip label={t`Адміністрування`}>
      <ActionIcon
        component={Link}
        to="/administration"
        size="lg"
        variant="subtle"
        color="gray"
        aria-label={t`Адміністрування`}
      >
        <IconSettings size={21} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  );
}

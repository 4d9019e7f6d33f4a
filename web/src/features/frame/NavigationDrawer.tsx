import { useLingui } from '@lingui/react/macro';
import { Burger, Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import type { Section } from './useSections';
import classes from './Frame.module.css';

interface NavigationDrawerProps {
  readonly sections: readonly Section[];
}

/** The sections on a narrow screen, behind a burger. */
export function NavigationDrawer({ sections }: NavigationDrawerProps) {
  const { t } = useLingui();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Burger hiddenFrom="md" size="sm" opened={opened} onClick={open} aria-label={t`Меню`} />
      <Drawer opened={opened} onClose={close} size="17rem" title="Kramar" closeButtonProps={{ 'aria-label': t`Закрити меню` }}>
        <nav aria-label={t`Розділи`}>
          {sections.map(({ to, label }) => (
            <Link key={to} to={to} className={classes.drawerLink} onClick={close}>
              {label}
            </Link>
          ))}
        </nav>
      </Drawer>
    </>
  );
}

import { useLingui } from '@lingui/react/macro';
import { Burger } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import type { Section } from './useSections';

const SectionsDrawer = lazy(async () => {
  const { SectionsDrawer: component } = await import('./SectionsDrawer');
  return { default: component };
});

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
      <Suspense>{opened && <SectionsDrawer sections={sections} onClose={close} />}</Suspense>
    </>
  );
}

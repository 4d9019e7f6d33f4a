import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { SideDialog } from '@/shared/ui/Dialog';
import type { Section } from './useSections';
import classes from './Frame.module.css';

interface SectionsDrawerProps {
  readonly sections: readonly Section[];
  readonly onClose: () => void;
}

export function SectionsDrawer({ sections, onClose }: SectionsDrawerProps) {
  const { t } = useLingui();
  return (
    <SideDialog
      onClose={onClose}
      size="17rem"
      title="Kramar"
      closeButtonProps={{ 'aria-label': t`Закрити меню` }}
    >
      <nav aria-label={t`Розділи`}>
        {sections.map(({ to, label }) => (
          <Link key={to} to={to} className={classes.drawerLink} onClick={onClose}>
            {label}
          </Link>
        ))}
      </nav>
    </SideDialog>
  );
}

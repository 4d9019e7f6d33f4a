import { Trans } from '@lingui/react/macro';
import type { Chat } from '@/shared/api/types';
import { SideDialog } from '@/shared/ui/Dialog';
import { DetailsPanel } from './DetailsPanel';
import classes from './ChatPane.module.css';

interface DetailsDrawerProps {
  readonly chat: Chat;
  readonly onClose: () => void;
}

/** The client's column where there is no room for one. */
export function DetailsDrawer({ chat, onClose }: DetailsDrawerProps) {
  return (
    <SideDialog
      onClose={onClose}
      position="right"
      size="min(22rem, 100%)"
      title={<Trans>Про клієнта</Trans>}
      padding={0}
      classNames={{ header: classes.drawerHeader ?? '' }}
    >
      <DetailsPanel chat={chat} onLeave={onClose} />
    </SideDialog>
  );
}

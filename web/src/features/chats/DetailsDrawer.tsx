import { Trans, useLingui } from '@lingui/react/macro';
import { Drawer } from '@mantine/core';
import type { Chat } from '@/shared/api/types';
import { DetailsPanel } from './DetailsPanel';
import classes from './ChatPane.module.css';

interface DetailsDrawerProps {
  readonly chat: Chat;
  readonly onClose: () => void;
}

/** The client's column where there is no room for one. */
export function DetailsDrawer({ chat, onClose }: DetailsDrawerProps) {
  const { t } = useLingui();
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="min(22rem, 100%)"
      title={<Trans>Про клієнта</Trans>}
      closeButtonProps={{ 'aria-label': t`Закрити` }}
      padding={0}
      classNames={{ header: classes.drawerHeader ?? '' }}
    >
      <DetailsPanel chat={chat} onLeave={onClose} />
    </Drawer>
  );
}

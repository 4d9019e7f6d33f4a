import { useLingui } from '@lingui/react/macro';
import { Drawer, Modal, type DrawerProps, type ModalProps } from '@mantine/core';
import { useFocusBack } from './useFocusBack';

/** A dialog in the middle of the window; it is open while it is mounted. */
export function Dialog(props: Omit<ModalProps, 'opened'>) {
  const { t } = useLingui();
  useFocusBack();
  return <Modal opened closeButtonProps={{ 'aria-label': t`Закрити` }} {...props} />;
}

/** The same at the edge of the window. */
export function SideDialog(props: Omit<DrawerProps, 'opened'>) {
  const { t } = useLingui();
  useFocusBack();
  return <Drawer opened closeButtonProps={{ 'aria-label': t`Закрити` }} {...props} />;
}

import { useLingui } from '@lingui/react/macro';
import { Drawer, Modal, type DrawerProps, type ModalProps } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useFocusBack } from './useFocusBack';

/** The longest that systems wait for the second press of a double click, in milliseconds. */
const doubleClick = 500;

/** A dialog in the middle of the window; it is open while it is mounted. */
export function Dialog({ closeOnClickOutside = true, ...props }: Omit<ModalProps, 'opened'>) {
  const shared = useShared(closeOnClickOutside);
  return <Modal opened {...shared} {...props} />;
}

/** The same at the edge of the window. */
export function SideDialog({ closeOnClickOutside = true, ...props }: Omit<DrawerProps, 'opened'>) {
  const shared = useShared(closeOnClickOutside);
  return <Drawer opened {...shared} {...props} />;
}

/** The second press of a double click falls upon the dialog's shade, and is not meant for it. */
function useShared(closeOnClickOutside: boolean) {
  const { t } = useLingui();
  useFocusBack();
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), doubleClick);
    return () => clearTimeout(timer);
  }, []);
  return {
    closeButtonProps: { 'aria-label': t`Закрити` },
    closeOnClickOutside: closeOnClickOutside && settled,
  };
}

import { useLingui } from '@lingui/react/macro';
import { Drawer, Modal, type DrawerProps, type ModalProps } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useFocusBack } from './useFocusBack';

/** The longest that systems wait for the second press of a double click, in milliseconds. */
const doubleClick = 500;

/**
 * A dialog in the middle of the window; it is open while it is mounted. What has been typed in it
 * is lost only by a button, not by a press beside it or a key.
 */
export function Dialog({ closeOnClickOutside = true, ...props }: Omit<ModalProps, 'opened'>) {
  const [typed, setTyped] = useState(false);
  const shared = useShared(closeOnClickOutside && !typed);
  return (
    <Modal
      opened
      closeOnEscape={!typed}
      onInput={({ target }) => setTyped((known) => known || isTypedInto(target))}
      {...shared}
      {...props}
    />
  );
}

const notTyped = new Set(['search', 'checkbox', 'radio', 'file']);

/** Words to keep; those that one searches by are soon typed again. */
function isTypedInto(target: EventTarget): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !notTyped.has(target.type);
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

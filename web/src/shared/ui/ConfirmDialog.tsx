import { Trans } from '@lingui/react/macro';
import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from './Dialog';

interface ConfirmDialogProps {
  /** Names the thing: «Відкликати запрошення для Івана?» */
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly action: ReactNode;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** A question before something that cannot be undone. */
export function ConfirmDialog({ title, children, action, busy, ...on }: ConfirmDialogProps) {
  return (
    <Dialog onClose={on.onClose} title={title}>
      <Text mb="lg" component="div">
        {children}
      </Text>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={on.onClose} data-autofocus>
          <Trans>Скасувати</Trans>
        </Button>
        <Button color="red" loading={busy} onClick={on.onConfirm}>
          {action}
        </Button>
      </Group>
    </Dialog>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, Text } from '@mantine/core';
import type { ReactNode } from 'react';

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
  const { t } = useLingui();
  return (
    <Modal opened onClose={on.onClose} title={title} closeButtonProps={{ 'aria-label': t`Закрити` }}>
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
    </Modal>
  );
}

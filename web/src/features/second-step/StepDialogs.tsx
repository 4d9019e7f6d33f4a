import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Modal } from '@mantine/core';
import { ApplicationForm } from './ApplicationForm';
import { RecoveryCodes } from './RecoveryCodes';

interface ApplicationDialogProps {
  readonly isPending: boolean;
  readonly onCode: (code: string) => void;
  readonly onClose: () => void;
}

export function ApplicationDialog({ onClose, ...form }: ApplicationDialogProps) {
  const { t } = useLingui();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t`Застосунок із кодами`}
      closeButtonProps={{ 'aria-label': t`Закрити` }}
    >
      <ApplicationForm {...form} />
    </Modal>
  );
}

interface CodesDialogProps {
  readonly codes: readonly string[];
  readonly onClose: () => void;
}

/** Closed by its button alone: a click beside it would lose what is never shown again. */
export function CodesDialog({ codes, onClose }: CodesDialogProps) {
  const { t } = useLingui();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t`Резервні коди`}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
    >
      <RecoveryCodes codes={codes} />
      <Group justify="flex-end">
        <Button onClick={onClose}>
          <Trans>Коди збережено</Trans>
        </Button>
      </Group>
    </Modal>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { Dialog } from '@/shared/ui/Dialog';
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
    <Dialog onClose={onClose} title={t`Застосунок із кодами`}>
      <ApplicationForm {...form} />
    </Dialog>
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
    <Dialog
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
    </Dialog>
  );
}

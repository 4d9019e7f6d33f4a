import { Trans, useLingui } from '@lingui/react/macro';
import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { CreatedInvitation } from '@/shared/api/types';
import { InvitationLink } from './InvitationLink';
import { InviteForm } from './InviteForm';

interface InviteDialogProps {
  readonly onClose: () => void;
}

/** First who and with what role, then the link to hand over. */
export function InviteDialog({ onClose }: InviteDialogProps) {
  const { t } = useLingui();
  const [created, setCreated] = useState<CreatedInvitation | null>(null);
  return (
    <Modal
      opened
      onClose={onClose}
      title={created === null ? <Trans>Запросити співробітника</Trans> : <Trans>Запрошення готове</Trans>}
      closeButtonProps={{ 'aria-label': t`Закрити` }}
    >
      {created === null ? (
        <InviteForm onCreated={setCreated} />
      ) : (
        <InvitationLink invitation={created} onDone={onClose} />
      )}
    </Modal>
  );
}

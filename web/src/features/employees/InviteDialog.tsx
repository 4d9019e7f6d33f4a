import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { CreatedInvitation } from '@/shared/api/types';
import { Dialog } from '@/shared/ui/Dialog';
import { InvitationLink } from './InvitationLink';
import { InviteForm } from './InviteForm';

interface InviteDialogProps {
  readonly onClose: () => void;
}

/** First who and with what role, then the link to hand over. */
export function InviteDialog({ onClose }: InviteDialogProps) {
  const [created, setCreated] = useState<CreatedInvitation | null>(null);
  return (
    <Dialog
      onClose={onClose}
      title={created === null ? <Trans>Запросити співробітника</Trans> : <Trans>Запрошення готове</Trans>}
    >
      {created === null ? (
        <InviteForm onCreated={setCreated} />
      ) : (
        <InvitationLink invitation={created} onDone={onClose} />
      )}
    </Dialog>
  );
}

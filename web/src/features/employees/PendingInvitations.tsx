import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Invitation } from '@/shared/api/types';
import { formatDateTime } from '@/shared/lib/format';
import { useRoleName } from '@/shared/session/useRoleName';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { Section } from '@/shared/ui/Page';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { invitationsQuery, useRevokeInvitation } from './api';
import classes from './Employees.module.css';

/** Invitations nobody has used yet; absent when there are none. */
export function PendingInvitations() {
  const invitations = useQuery(invitationsQuery);
  const [revoking, setRevoking] = useState<Invitation | null>(null);
  const items = invitations.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={<Trans>Запрошені</Trans>}>
      {items.map((invitation) => (
        <InvitationRow
          key={invitation.id}
          invitation={invitation}
          onRevoke={() => setRevoking(invitation)}
        />
      ))}
      {revoking !== null && (
        <RevokeDialog invitation={revoking} onClose={() => setRevoking(null)} />
      )}
    </Section>
  );
}

interface InvitationRowProps {
  readonly invitation: Invitation;
  readonly onRevoke: () => void;
}

function InvitationRow({ invitation, onRevoke }: InvitationRowProps) {
  const { t } = useLingui();
  const roleName = useRoleName();
  const { full_name: name, role, expires_at: expiresAt } = invitation;
  return (
    <div className={classes.row}>
      <div className={classes.grow}>
        <Text fw={500}>{name}</Text>
        <Text size="sm" c="dimmed">
          {roleName(role)} · <Trans>діє до {formatDateTime(expiresAt)}</Trans>
        </Text>
      </div>
      <Button
        variant="subtle"
        color="red"
        size="xs"
        onClick={onRevoke}
        aria-label={t`Відкликати запрошення: ${name}`}
      >
        <Trans>Відкликати</Trans>
      </Button>
    </div>
  );
}

interface RevokeDialogProps {
  readonly invitation: Invitation;
  readonly onClose: () => void;
}

function RevokeDialog({ invitation, onClose }: RevokeDialogProps) {
  const revoke = useRevokeInvitation();
  const notifyError = useNotifyError();
  const { id, full_name: name } = invitation;
  return (
    <ConfirmDialog
      title={<Trans>Відкликати запрошення для «{name}»?</Trans>}
      action={<Trans>Відкликати</Trans>}
      busy={revoke.isPending}
      onConfirm={() => revoke.mutate(id, { onSuccess: onClose, onError: notifyError })}
      onClose={onClose}
    >
      <Trans>Посилання перестане працювати. Запросити людину можна буде знову.</Trans>
    </ConfirmDialog>
  );
}

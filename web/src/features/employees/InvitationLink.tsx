import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Text, TextInput } from '@mantine/core';
import type { CreatedInvitation } from '@/shared/api/types';
import { formatDateTime } from '@/shared/lib/format';
import { CopyButton } from '@/shared/ui/CopyButton';

interface InvitationLinkProps {
  readonly invitation: CreatedInvitation;
  readonly onDone: () => void;
}

/** The link is shown this once: whoever has it can join. */
export function InvitationLink({ invitation, onDone }: InvitationLinkProps) {
  const { t } = useLingui();
  const label = t`Посилання для входу`;
  return (
    <>
      <Text mb="md">
        <Trans>
          Передайте це посилання людині особисто. Воно спрацює один раз і діє до{' '}
          {formatDateTime(invitation.expires_at)}. Потім його тут не побачити.
        </Trans>
      </Text>
      <TextInput
        label={label}
        value={invitation.url}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
        rightSection={<CopyButton value={invitation.url} label={label} />}
        mb="lg"
      />
      <Group justify="flex-end">
        <Button onClick={onDone}>
          <Trans>Готово</Trans>
        </Button>
      </Group>
    </>
  );
}

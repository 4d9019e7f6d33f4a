import { Trans } from '@lingui/react/macro';
import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Chat, Client } from '@/shared/api/types';
import { BuyerWarning } from '@/shared/clients/BuyerWarning';
import { formatPhone } from '@/shared/lib/phone';

interface ClientHeadProps {
  readonly chat: Chat;
  /** Null while the card is on its way. */
  readonly client: Client | null;
}

/** The client at a glance: the name, which leads to the card, the first phone, who answers. */
export function ClientHead({ chat, client }: ClientHeadProps) {
  if (chat.client === null) return null;
  const [phone] = client?.phones ?? [];
  const responsible = client?.responsible?.name;
  return (
    <div>
      <Anchor
        fw={600}
        c="inherit"
        underline="hover"
        renderRoot={(props) => (
          <Link to="/clients/$clientId" params={{ clientId: String(chat.client?.id) }} {...props} />
        )}
      >
        {chat.client.name}
      </Anchor>
      {phone !== undefined && <Text size="sm">{formatPhone(phone)}</Text>}
      {client !== null && <BuyerWarning client={client} />}
      {client !== null && (
        <Text size="sm" c="dimmed">
          {responsible === undefined ? (
            <Trans>Без відповідального</Trans>
          ) : (
            <Trans>Відповідальний: {responsible}</Trans>
          )}
        </Text>
      )}
    </div>
  );
}

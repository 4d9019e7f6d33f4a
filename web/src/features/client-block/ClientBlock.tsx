import { Trans } from '@lingui/react/macro';
import { Button, Stack, Text } from '@mantine/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Chat, Client } from '@/shared/api/types';
import { clientFamily, clientQuery } from '@/shared/clients/api';
import { ClientForm } from '@/shared/clients/ClientForm';
import { useCan, useMe } from '@/shared/session/api';
import { mayAnswer, mayHandOver } from '@/shared/session/chatRights';
import { ErrorState } from '@/shared/ui/ErrorState';
import { useSaveFields } from './api';
import { ClientHead } from './ClientHead';
import { ClientSearch } from './ClientSearch';
import { VerifiedPhone } from './VerifiedPhone';

/** Who writes in the chat: found among the clients, or filled in by hand (S21). */
export function ClientBlock({ chat }: { readonly chat: Chat }) {
  const mayView = useCan('clients.view');
  const mayEdit = useCan('clients.edit');
  const me = useMe();
  const mayLink = mayEdit && mayHandOver(chat, me);
  if (!mayView) {
    return (
      <Text size="sm" c="dimmed">
        <Trans>Картки клієнтів вам недоступні.</Trans>
      </Text>
    );
  }
  if (chat.client === null && !mayLink) {
    return (
      <Text size="sm" c="dimmed">
        {mayEdit && mayAnswer(me) ? (
          <Trans>Чат не прив’язано до клієнта. Прив’язати може відповідальний за чат.</Trans>
        ) : (
          <Trans>Чат не прив’язано до клієнта.</Trans>
        )}
      </Text>
    );
  }
  return <Editor key={chat.id} chat={chat} readOnly={!mayEdit} />;
}

/** The fields stay where they are while the first of them makes the client. */
function Editor({ chat, readOnly }: { readonly chat: Chat; readonly readOnly: boolean }) {
  const card = useCard(chat.client?.id ?? null);
  const [byHand, setByHand] = useState(false);
  const save = useSaveFields(chat);
  if (chat.client !== null && card.isError) {
    return <ErrorState error={card.error} onRetry={() => void card.refetch()} />;
  }
  const client: Client | null = chat.client === null ? null : (card.data ?? null);
  const isLinked = chat.client !== null;
  return (
    <Stack gap="xs">
      {isLinked ? <ClientHead chat={chat} client={client} /> : <VerifiedPhone chat={chat} />}
      {!isLinked && <ClientSearch chat={chat} />}
      {isLinked || byHand ? (
        <ClientForm client={client} readOnly={readOnly} onSave={save} />
      ) : (
        <Button
          size="compact-sm"
          variant="subtle"
          style={{ justifySelf: 'start', alignSelf: 'start' }}
          onClick={() => setByHand(true)}
        >
          <Trans>Заповнити вручну</Trans>
        </Button>
      )}
    </Stack>
  );
}

function useCard(clientId: number | null) {
  return useQuery(
    clientId === null
      ? { queryKey: clientFamily.key(0), queryFn: skipToken }
      : clientQuery(clientId),
  );
}

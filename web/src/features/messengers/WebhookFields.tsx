import { Trans, useLingui } from '@lingui/react/macro';
import { Group, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Channel, ChannelKind } from '@/shared/api/types';
import { CopyButton } from '@/shared/ui/CopyButton';
import { LoadingLines } from '@/shared/ui/LoadingLines';
import { QueryView } from '@/shared/ui/QueryView';
import { webhookQuery } from './api';

/** What the owner pastes into the provider's pages, so that messages begin to come. */
export function WebhookFields({ channel }: { readonly channel: Channel }) {
  const { t } = useLingui();
  const webhook = useQuery(webhookQuery(channel.id));
  return (
    <Stack gap="sm">
      <Text>
        <WherePasted kind={channel.kind} />
      </Text>
      <QueryView query={webhook} loading={<LoadingLines height={56} />}>
        {({ url, verify_token }) => (
          <>
            <CopyLine label={t`Адреса (Callback URL)`} value={url} />
            <CopyLine label={t`Слово перевірки (Verify token)`} value={verify_token} />
          </>
        )}
      </QueryView>
    </Stack>
  );
}

function WherePasted({ kind }: { readonly kind: ChannelKind }) {
  if (kind === 'messenger') {
    return (
      <Trans>
        Вставте обидва рядки в застосунку Meta: Webhooks → Page → Callback URL і Verify token. Потім
        позначте поля messages, message_echoes, message_deliveries, message_reads, message_edits,
        message_reactions, messaging_postbacks і messaging_referrals.
      </Trans>
    );
  }
  return (
    <Trans>
      Вставте обидва рядки в застосунку Meta: Webhooks → Instagram → Callback URL і Verify token.
      Потім позначте поля messages, message_edit, message_reactions, messaging_postbacks і
      messaging_seen.
    </Trans>
  );
}

interface CopyLineProps {
  readonly label: string;
  readonly value: string;
}

function CopyLine({ label, value }: CopyLineProps) {
  return (
    <Group gap="xs" wrap="nowrap" align="flex-end">
      <TextInput flex={1} readOnly label={label} value={value} />
      <CopyButton value={value} label={label} />
    </Group>
  );
}

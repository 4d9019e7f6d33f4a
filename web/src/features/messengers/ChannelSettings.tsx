import { Trans } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import type { Channel } from '@/shared/api/types';
import { Dialog } from '@/shared/ui/Dialog';
import { InstagramForm } from './InstagramForm';
import { MessengerForm } from './MessengerForm';
import { OwnerConnection } from './OwnerConnection';
import { TelegramForm } from './TelegramForm';
import { ViberForm } from './ViberForm';
import { WebhookFields } from './WebhookFields';
import { WhatsAppForm } from './WhatsAppForm';
import { WidgetForm } from './WidgetForm';

interface ChannelSettingsProps {
  readonly channel: Channel;
  readonly onClose: () => void;
}

/** The same form that added the channel, filled with what it holds now. */
export function ChannelSettings({ channel, onClose }: ChannelSettingsProps) {
  const { kind, name } = channel;
  return (
    <Dialog onClose={onClose} size="lg" title={<Trans>Налаштування: {name}</Trans>}>
      {kind === 'telegram' && <TelegramForm kind={kind} channel={channel} onSaved={onClose} />}
      {kind === 'telegram_business' && (
        <Stack gap="xl">
          <TelegramForm kind={kind} channel={channel} onSaved={onClose} />
          <OwnerConnection channel={channel} />
        </Stack>
      )}
      {(kind === 'instagram' || kind === 'messenger') && (
        <Stack gap="xl">
          {kind === 'instagram' ? (
            <InstagramForm channel={channel} onSaved={onClose} />
          ) : (
            <MessengerForm channel={channel} onSaved={onClose} />
          )}
          <WebhookFields channel={channel} />
        </Stack>
      )}
      {kind === 'whatsapp' && <WhatsAppForm channel={channel} onSaved={onClose} />}
      {kind === 'viber' && <ViberForm channel={channel} onSaved={onClose} />}
      {kind === 'widget' && <WidgetForm channel={channel} onSaved={onClose} />}
    </Dialog>
  );
}

import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { Channel } from '@/shared/api/types';
import { Dialog } from '@/shared/ui/Dialog';
import { WidgetSnippet } from './WidgetSnippet';

interface WidgetCodeProps {
  readonly channel: Channel;
  readonly onClose: () => void;
}

export function WidgetCode({ channel, onClose }: WidgetCodeProps) {
  const { name } = channel;
  return (
    <Dialog onClose={onClose} size="lg" title={<Trans>Код для сайту: {name}</Trans>}>
      <WidgetSnippet channel={channel} />
      <OriginsNote origins={channel.settings.origins ?? []} />
    </Dialog>
  );
}

function OriginsNote({ origins }: { readonly origins: readonly string[] }) {
  if (origins.length === 0) return null;
  const list = origins.join(', ');
  return (
    <Text size="sm" c="dimmed" mt="sm">
      <Trans>Чат відкриється лише на цих сайтах: {list}</Trans>
    </Text>
  );
}

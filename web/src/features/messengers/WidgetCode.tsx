import { Trans, useLingui } from '@lingui/react/macro';
import { Modal, Text } from '@mantine/core';
import type { Channel } from '@/shared/api/types';
import { WidgetSnippet } from './WidgetSnippet';

interface WidgetCodeProps {
  readonly channel: Channel;
  readonly onClose: () => void;
}

export function WidgetCode({ channel, onClose }: WidgetCodeProps) {
  const { t } = useLingui();
  const { name } = channel;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={<Trans>Код для сайту: {name}</Trans>}
      closeButtonProps={{ 'aria-label': t`Закрити` }}
    >
      <WidgetSnippet channel={channel} />
      <OriginsNote origins={channel.settings.origins ?? []} />
    </Modal>
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

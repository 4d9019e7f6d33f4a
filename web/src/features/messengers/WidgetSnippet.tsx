import { Trans, useLingui } from '@lingui/react/macro';
import { Code, Group, Text } from '@mantine/core';
import type { Channel } from '@/shared/api/types';
import { CopyButton } from '@/shared/ui/CopyButton';

interface WidgetSnippetProps {
  readonly channel: Channel;
}

/** The one line that puts the chat on the shop's page. */
export function WidgetSnippet({ channel }: WidgetSnippetProps) {
  const { t } = useLingui();
  const { key, language } = channel.settings;
  const source = `${window.location.origin}/widget/loader.js`;
  const line = `<script async src="${source}" data-channel="${key}" data-lang="${language ?? 'uk'}"></script>`;
  return (
    <>
      <Text mb="xs">
        <Trans>Вставте цей рядок на кожну сторінку сайту перед закриттям тега body.</Trans>
      </Text>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <Code block flex={1} miw={0} style={{ overflowX: 'auto' }}>
          {line}
        </Code>
        <CopyButton value={line} label={t`код для сайту`} />
      </Group>
    </>
  );
}

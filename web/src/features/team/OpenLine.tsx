import { Trans } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';

interface OpenLineProps {
  readonly body: string;
  readonly onOpen: () => void;
}

/** What a notice is about, and the way there. */
export function OpenLine({ body, onOpen }: OpenLineProps) {
  return (
    <Group justify="space-between" gap="xs" wrap="nowrap">
      <span>{body}</span>
      <Button size="compact-sm" variant="light" onClick={onOpen} style={{ flex: 'none' }}>
        <Trans>Відкрити</Trans>
      </Button>
    </Group>
  );
}

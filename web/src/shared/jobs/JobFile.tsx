import { Trans } from '@lingui/react/macro';
import { Anchor, Text } from '@mantine/core';

interface JobFileProps {
  readonly href: string;
  readonly name: string;
}

/** The table that a job wrote. */
export function JobFile({ href, name }: JobFileProps) {
  return (
    <>
      <Anchor inherit href={href} download={name}>
        <Trans>Завантажити {name}</Trans>
      </Anchor>{' '}
      <Text inherit span c="dimmed">
        <Trans>(зберігається 7 днів)</Trans>
      </Text>
    </>
  );
}

import { Trans } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';

interface JobFileProps {
  readonly href: string;
  readonly name: string;
}

/** The table that a job wrote. */
export function JobFile({ href, name }: JobFileProps) {
  return (
    <Anchor inherit href={href} download={name}>
      <Trans>Завантажити {name}</Trans>
    </Anchor>
  );
}

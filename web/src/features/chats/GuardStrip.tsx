import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconMessageExclamation } from '@tabler/icons-react';
import classes from './Composer.module.css';

interface GuardStripProps {
  readonly onSend: () => void;
  readonly onLook: () => void;
}

/** Asks once, calmly; Enter means the same as the first button. */
export function GuardStrip({ onSend, onLook }: GuardStripProps) {
  return (
    <div className={classes.guard} role="alert">
      <IconMessageExclamation size={17} aria-hidden />
      <span className={classes.guardWords}>
        <Trans>Клієнт написав, поки ви писали</Trans>
      </span>
      <Button size="compact-sm" variant="default" onClick={onLook}>
        <Trans>Переглянути</Trans>
      </Button>
      <Button size="compact-sm" onClick={onSend}>
        <Trans>Надіслати все одно</Trans>
      </Button>
    </div>
  );
}

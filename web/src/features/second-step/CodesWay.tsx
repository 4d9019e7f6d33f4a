import { Plural, Trans } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { IconLifebuoy } from '@tabler/icons-react';
import type { Steps } from './useSteps';
import classes from './SecondStep.module.css';

interface CodesWayProps {
  readonly left: number;
  readonly steps: Steps;
}

export function CodesWay({ left, steps }: CodesWayProps) {
  return (
    <div className={classes.way}>
      <IconLifebuoy size={20} stroke={1.6} aria-hidden />
      <div className={classes.grow}>
        <Text>
          <Trans>Резервні коди</Trans>
        </Text>
        <Text size="sm" c="dimmed">
          <Plural
            value={left}
            _0="не лишилося жодного"
            one="лишився # код"
            few="лишилося # коди"
            many="лишилося # кодів"
            other="лишилося # коду"
          />
        </Text>
      </div>
      <Button variant="default" size="xs" loading={steps.isPending} onClick={steps.renewCodes}>
        <Trans>Нові коди</Trans>
      </Button>
    </div>
  );
}

import { Trans } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDeviceMobile } from '@tabler/icons-react';
import type { OwnSteps } from '@/shared/session/secondStep';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { ApplicationDialog } from './StepDialogs';
import type { Steps } from './useSteps';
import classes from './SecondStep.module.css';

interface WayProps {
  readonly own: OwnSteps;
  readonly steps: Steps;
}

export function ApplicationWay({ own, steps }: WayProps) {
  const [adding, addition] = useDisclosure(false);
  const [removing, removal] = useDisclosure(false);
  return (
    <div className={classes.way}>
      <IconDeviceMobile size={20} stroke={1.6} aria-hidden />
      <div className={classes.grow}>
        <Text>
          <Trans>Застосунок із кодами</Trans>
        </Text>
        <Text size="sm" c="dimmed">
          {own.hasApplication ? (
            <Trans>Після пароля просимо код із телефона</Trans>
          ) : (
            <Trans>Код із телефона, новий щопівхвилини</Trans>
          )}
        </Text>
      </div>
      {own.hasApplication ? (
        <Button variant="subtle" color="red" size="xs" onClick={removal.open}>
          <Trans>Прибрати застосунок</Trans>
        </Button>
      ) : (
        <Button variant="default" size="xs" onClick={addition.open}>
          <Trans>Додати застосунок</Trans>
        </Button>
      )}
      {adding && (
        <ApplicationDialog
          isPending={steps.isPending}
          onCode={(code) => steps.addApplication(code, addition.close)}
          onClose={addition.close}
        />
      )}
      {removing && (
        <ConfirmDialog
          title={<Trans>Прибрати застосунок із кодами?</Trans>}
          action={<Trans>Прибрати</Trans>}
          busy={steps.isPending}
          onConfirm={() => {
            removal.close();
            steps.removeApplication();
          }}
          onClose={removal.close}
        >
          <Trans>Коди з нього більше не прийматимуться.</Trans>
        </ConfirmDialog>
      )}
    </div>
  );
}

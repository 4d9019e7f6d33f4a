import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { EmptyState } from './EmptyState';
import { useErrorText } from './useErrorText';

interface ErrorStateProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** A part of the screen that could not be loaded: what happened and a way to try again. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const errorText = useErrorText();
  return (
    <EmptyState
      icon={IconCloudOff}
      title={<Trans>Не вдалося завантажити</Trans>}
      action={
        <Button variant="default" onClick={onRetry}>
          <Trans>Спробувати ще раз</Trans>
        </Button>
      }
    >
      {errorText(error)}
    </EmptyState>
  );
}

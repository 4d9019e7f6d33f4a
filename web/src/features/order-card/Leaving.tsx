import { Trans } from '@lingui/react/macro';
import { Button, Group, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { Dialog } from '@/shared/ui/Dialog';
import type { Editing } from './useEditing';
import type { Saving } from './useSaving';

interface LeavingProps {
  readonly isChanged: boolean;
  readonly editing: Editing;
  readonly saving: Saving;
}

/** Asks whoever leaves the card with unsaved changes. */
export function Leaving({ isChanged, editing, saving }: LeavingProps) {
  const blocker = useBlocker({
    shouldBlockFn: () => isChanged,
    enableBeforeUnload: () => isChanged,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  const { proceed, reset } = blocker;
  const save = async () => {
    if (await saving.save()) proceed();
    else reset();
  };
  return (
    <Dialog onClose={reset} title={<Trans>Зберегти зміни в замовленні?</Trans>}>
      <Text mb="lg">
        <Trans>Ви змінили замовлення, але ще не зберегли.</Trans>
      </Text>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={reset}>
          <Trans>Лишитися</Trans>
        </Button>
        <Button
          variant="default"
          onClick={() => {
            editing.undo();
            proceed();
          }}
        >
          <Trans>Не зберігати</Trans>
        </Button>
        <Button loading={saving.isSaving} onClick={() => void save()} data-autofocus>
          <Trans>Зберегти</Trans>
        </Button>
      </Group>
    </Dialog>
  );
}

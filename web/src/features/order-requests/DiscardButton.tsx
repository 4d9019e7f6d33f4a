import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { notifyUndo } from '@/shared/ui/notifyUndo';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useDiscard, useRestore } from './api';

interface DiscardButtonProps {
  readonly id: number;
  /** Tells buttons of a list apart for those who hear them. */
  readonly label?: string;
}

/** «Це не замовлення»: off the list at once, with the way back. */
export function DiscardButton({ id, label }: DiscardButtonProps) {
  const { t } = useLingui();
  const discarding = useDiscard();
  const { mutateAsync: restore } = useRestore();
  const notifyError = useNotifyError();
  const offerBack = () =>
    notifyUndo(t`Заявку відхилено`, () => {
      restore(id).catch(notifyError);
    });
  // Promises, because the row is gone by then, and callbacks of `mutate` with it.
  const discard = () => {
    discarding.mutateAsync(id).then(offerBack, notifyError);
  };
  return (
    <Button
      variant="subtle"
      color="gray"
      size={label === undefined ? 'sm' : 'xs'}
      aria-label={label}
      loading={discarding.isPending}
      onClick={discard}
    >
      <Trans>Це не замовлення</Trans>
    </Button>
  );
}

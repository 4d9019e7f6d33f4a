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
  const { mutate: restore } = useRestore();
  const onError = useNotifyError();
  const offerBack = () =>
    notifyUndo(t`Заявку відхилено`, () => restore(id, { onError }));
  return (
    <Button
      variant="subtle"
      color="gray"
      size={label === undefined ? 'sm' : 'xs'}
      aria-label={label}
      loading={discarding.isPending}
      onClick={() => discarding.mutate(id, { onError, onSuccess: offerBack })}
    >
      <Trans>Це не замовлення</Trans>
    </Button>
  );
}

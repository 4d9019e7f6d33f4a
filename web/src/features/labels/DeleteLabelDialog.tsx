import { Plural, Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ListedLabel } from '@/shared/api/types';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { labelUseQuery, useDeleteLabel } from './api';

interface DeleteLabelDialogProps {
  readonly label: ListedLabel;
  readonly onClose: () => void;
}

/** Asks before a label is taken off every chat, and says how many there are. */
export function DeleteLabelDialog({ label, onClose }: DeleteLabelDialogProps) {
  const use = useQuery(labelUseQuery(label.id));
  const deleting = useDeleteLabel();
  const notifyError = useNotifyError();
  const { name } = label;
  const chats = use.data?.chats;
  return (
    <ConfirmDialog
      title={<Trans>Видалити мітку «{name}»?</Trans>}
      action={<Trans>Видалити</Trans>}
      busy={deleting.isPending}
      onConfirm={() => deleting.mutate(label.id, { onSuccess: onClose, onError: notifyError })}
      onClose={onClose}
    >
      {chats === undefined ? (
        <Trans>Мітка зникне з усіх чатів. Повернути її не можна.</Trans>
      ) : chats === 0 ? (
        <Trans>Її немає на жодному чаті.</Trans>
      ) : (
        <>
          <Plural
            value={chats}
            one="Мітка стоїть на # чаті й зникне з нього."
            few="Мітка стоїть на # чатах і зникне з усіх."
            many="Мітка стоїть на # чатах і зникне з усіх."
            other="Мітка стоїть на # чатах і зникне з усіх."
          />{' '}
          <Trans>Повернути її не можна.</Trans>
        </>
      )}
    </ConfirmDialog>
  );
}

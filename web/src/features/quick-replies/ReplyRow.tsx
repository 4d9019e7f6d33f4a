import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { Me, QuickReply } from '@/shared/api/types';
import { notifyUndo } from '@/shared/ui/notifyUndo';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useDeleteReply, useRestoreReply } from './api';
import { mayChange } from './rights';
import { ReplySummary } from './Suggestions';
import classes from './QuickReplies.module.css';

interface ReplyRowProps {
  readonly reply: QuickReply;
  readonly me: Me;
  /** Left out where replies are only kept, not sent. */
  readonly onChoose?: (reply: QuickReply) => void;
  readonly onEdit: (reply: QuickReply) => void;
  readonly onShow?: () => void;
  /** The row goes: the keyboard needs another place. */
  readonly onGone?: () => void;
}

/** One quick reply: a press inserts it; a pencil and a bin for whoever may use them. */
export function ReplyRow({ reply, me, onChoose, onEdit, onShow, onGone }: ReplyRowProps) {
  const { t } = useLingui();
  const throwAway = useThrowAway();
  const { activation } = reply;
  return (
    <li className={classes.row}>
      <button
        type="button"
        data-reply
        className={classes.choose}
        onClick={() => (onChoose ?? onEdit)(reply)}
        onFocus={onShow}
        onMouseEnter={onShow}
      >
        <ReplySummary reply={reply} />
      </button>
      {mayChange(reply, me) && (
        <span className={classes.acts}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={t`Змінити ${activation}`}
            onClick={() => onEdit(reply)}
          >
            <IconPencil size={15} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={t`Видалити ${activation}`}
            onClick={() => {
              void throwAway(reply);
              onGone?.();
            }}
          >
            <IconTrash size={15} />
          </ActionIcon>
        </span>
      )}
    </li>
  );
}

/** Deletes at once and offers to take it back. */
function useThrowAway(): (reply: QuickReply) => Promise<void> {
  const deleting = useDeleteReply();
  const restoring = useRestoreReply();
  const notifyError = useNotifyError();
  return async ({ id, activation }) => {
    // Awaited, because the row is gone by then, and callbacks of `mutate` with it.
    try {
      await deleting.mutateAsync(id);
    } catch (error) {
      notifyError(error);
      return;
    }
    notifyUndo(<Trans>Швидку відповідь {activation} видалено</Trans>, () => {
      restoring.mutateAsync(id).catch(notifyError);
    });
  };
}

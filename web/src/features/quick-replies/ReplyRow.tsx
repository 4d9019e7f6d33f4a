import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { Me, QuickReply } from '@/shared/api/types';
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
              throwAway(reply);
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
function useThrowAway(): (reply: QuickReply) => void {
  const deleting = useDeleteReply();
  const restoring = useRestoreReply();
  const notifyError = useNotifyError();
  return ({ id, activation }) => {
    const notice = `quick-reply-${id}`;
    const restore = () => {
      notifications.hide(notice);
      restoring.mutate(id, { onError: notifyError });
    };
    const tell = () =>
      notifications.show({
        id: notice,
        autoClose: 9000,
        withCloseButton: false,
        message: (
          <Group justify="space-between" wrap="nowrap">
            <Trans>Швидку відповідь {activation} видалено</Trans>
            <Button variant="subtle" size="compact-sm" onClick={restore}>
              <Trans>Повернути</Trans>
            </Button>
          </Group>
        ),
      });
    deleting.mutate(id, { onSuccess: tell, onError: notifyError });
  };
}

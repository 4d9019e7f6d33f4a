import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { Chat } from '@/shared/api/types';
import { useCan } from '@/shared/session/api';
import { LabelChip } from '@/shared/ui/LabelChip';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useUnlabelChat } from './api';
import { LabelField } from './LabelField';
import classes from './Labels.module.css';

/** The labels of a chat: for whoever answers, chips that can be taken off and a field for more (S23). */
export function LabelsBlock({ chat }: { readonly chat: Chat }) {
  const mayLabel = useCan('chats.take');
  const removing = useUnlabelChat(chat.id);
  const notifyError = useNotifyError();
  return (
    <div className={classes.block}>
      {chat.labels.length === 0 ? (
        <Text size="sm" c="dimmed">
          <Trans>Міток ще немає</Trans>
        </Text>
      ) : (
        <ul className={classes.chips}>
          {chat.labels.map((label) => (
            <li key={label.id}>
              <LabelChip
                label={label}
                {...(mayLabel && {
                  onRemove: () => removing.mutate(label.id, { onError: notifyError }),
                })}
              />
            </li>
          ))}
        </ul>
      )}
      {mayLabel && <LabelField chat={chat} />}
    </div>
  );
}

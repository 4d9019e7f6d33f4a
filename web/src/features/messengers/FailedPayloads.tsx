import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Channel, FailedPayload } from '@/shared/api/types';
import { formatDateTime } from '@/shared/lib/format';
import { Dialog } from '@/shared/ui/Dialog';
import { QueryView } from '@/shared/ui/QueryView';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { failedPayloadsQuery, useReplayPayload } from './api';
import classes from './Messengers.module.css';

interface FailedPayloadsProps {
  readonly channel: Channel;
  readonly onClose: () => void;
}

/** What the provider brought and we could not read: kept, and tried again on demand. */
export function FailedPayloads({ channel, onClose }: FailedPayloadsProps) {
  const { name } = channel;
  const failed = useQuery(failedPayloadsQuery(channel.id));
  return (
    <Dialog onClose={onClose} size="lg" title={<Trans>Не вдалося обробити: {name}</Trans>}>
      <Text c="dimmed" mb="sm">
        <Trans>Ці повідомлення збережено. Обробити їх можна ще раз, коли причину усунуто.</Trans>
      </Text>
      <QueryView query={failed}>
        {({ items }) =>
          items.length === 0 ? (
            <Trans>Усе оброблено.</Trans>
          ) : (
            items.map((payload) => (
              <PayloadRow key={payload.id} payload={payload} channelId={channel.id} />
            ))
          )
        }
      </QueryView>
    </Dialog>
  );
}

interface PayloadRowProps {
  readonly payload: FailedPayload;
  readonly channelId: number;
}

function PayloadRow({ payload, channelId }: PayloadRowProps) {
  const { t } = useLingui();
  const replay = useReplayPayload(channelId);
  const notifyError = useNotifyError();
  const receivedAt = formatDateTime(payload.received_at);
  return (
    <div className={classes.payload}>
      <div className={classes.grow}>
        <Text>{payload.error}</Text>
        <Text size="sm" c="dimmed">
          {receivedAt}
        </Text>
      </div>
      <Button
        variant="default"
        size="xs"
        loading={replay.isPending}
        onClick={() => replay.mutate(payload.id, { onError: notifyError })}
        aria-label={t`Обробити ще раз: ${receivedAt}`}
      >
        <Trans>Обробити ще раз</Trans>
      </Button>
    </div>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Badge, Button, Text } from '@mantine/core';
import { IconDeviceDesktop } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { describeDevice } from '@/shared/lib/device';
import { formatDateTime } from '@/shared/lib/format';
import { endOwnSessions, listOwnSessions, type OwnSession } from '@/shared/session/allauth';
import { Section } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { sessionsKey } from './sessions';
import classes from './ProfilePage.module.css';

/** Where the employee is signed in, with a way to sign out elsewhere. */
export function SessionList() {
  const sessions = useQuery({ queryKey: sessionsKey, queryFn: listOwnSessions });
  const end = useEndSessions();
  const others = (sessions.data ?? []).filter(({ isCurrent }) => !isCurrent).map(({ id }) => id);
  return (
    <Section
      title={<Trans>Де ви увійшли</Trans>}
      action={
        others.length > 1 && (
          <Button variant="default" size="xs" loading={end.isPending} onClick={() => end.mutate(others)}>
            <Trans>Вийти на всіх інших</Trans>
          </Button>
        )
      }
    >
      <QueryView query={sessions}>
        {(list) =>
          hereFirst(list).map((session) => (
            <SessionRow key={session.id} session={session} onEnd={() => end.mutate([session.id])} />
          ))
        }
      </QueryView>
    </Section>
  );
}

/** This window, then the others from the newest. */
function hereFirst(sessions: readonly OwnSession[]): OwnSession[] {
  return [...sessions].sort(
    (left, right) =>
      Number(right.isCurrent) - Number(left.isCurrent) ||
      right.createdAt.localeCompare(left.createdAt),
  );
}

interface SessionRowProps {
  readonly session: OwnSession;
  readonly onEnd: () => void;
}

function SessionRow({ session, onEnd }: SessionRowProps) {
  const { t } = useLingui();
  const device = describeDevice(session.userAgent) || t`Невідомий пристрій`;
  return (
    <div className={classes.session}>
      <IconDeviceDesktop size={20} stroke={1.6} aria-hidden />
      <div className={classes.grow}>
        <Text>{device}</Text>
        <Text size="sm" c="dimmed">
          {session.ip} · <Trans>вхід {formatDateTime(session.createdAt)}</Trans>
        </Text>
      </div>
      {session.isCurrent ? (
        <Badge variant="light">
          <Trans>Це вікно</Trans>
        </Badge>
      ) : (
        <Button variant="subtle" color="red" size="xs" onClick={onEnd} aria-label={t`Вийти: ${device}`}>
          <Trans>Вийти</Trans>
        </Button>
      )}
    </div>
  );
}

function useEndSessions() {
  const client = useQueryClient();
  const notifyError = useNotifyError();
  return useMutation({
    mutationFn: endOwnSessions,
    onSettled: () => client.invalidateQueries({ queryKey: sessionsKey }),
    onError: notifyError,
  });
}

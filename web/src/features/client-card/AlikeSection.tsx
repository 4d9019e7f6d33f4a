import { Trans } from '@lingui/react/macro';
import { Anchor, Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Client, ClientMerge } from '@/shared/api/types';
import { formatDateTime } from '@/shared/lib/format';
import { formatPhone } from '@/shared/lib/phone';
import { useCan } from '@/shared/session/api';
import { Section } from '@/shared/ui/Page';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { alikeQuery, useTellApart, useUndoMerge } from './api';
import { MergeDialog } from './MergeDialog';
import classes from './ClientCard.module.css';

/** «Схожі клієнти»: put together field by field, or told apart for good. */
export function AlikeSection({ client }: { readonly client: Client }) {
  const { data } = useQuery(alikeQuery(client.id));
  const mayMerge = useCan('clients.merge');
  if (data === undefined || data.items.length + data.merges.length === 0) return null;
  return (
    <Section title={<Trans>Схожі клієнти</Trans>}>
      <ul className={classes.notes}>
        {data.items.map((other) => (
          <AlikeRow key={other.id} client={client} other={other} mayMerge={mayMerge} />
        ))}
        {data.merges.map((merge) => (
          <MergeRow key={`m${merge.id}`} client={client} merge={merge} mayMerge={mayMerge} />
        ))}
      </ul>
    </Section>
  );
}

interface AlikeRowProps {
  readonly client: Client;
  readonly other: Client;
  readonly mayMerge: boolean;
}

function AlikeRow({ client, other, mayMerge }: AlikeRowProps) {
  const [merging, setMerging] = useState(false);
  const apart = useTellApart(client.id);
  const notifyError = useNotifyError();
  return (
    <li className={classes.note}>
      <div className={classes.noteText}>
        <Anchor
          fw={600}
          c="inherit"
          renderRoot={(props) => (
            <Link to="/clients/$clientId" params={{ clientId: String(other.id) }} {...props} />
          )}
        >
          {other.name}
        </Anchor>
        <Text size="sm" c="dimmed">
          {[...other.phones.map(formatPhone), ...other.emails].join(' · ')}
        </Text>
      </div>
      {mayMerge && (
        <Group gap="xs">
          <Button size="compact-sm" variant="light" onClick={() => setMerging(true)}>
            <Trans>Об’єднати</Trans>
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            loading={apart.isPending}
            onClick={() => apart.mutate(other.id, { onError: notifyError })}
          >
            <Trans>Не дублікат</Trans>
          </Button>
        </Group>
      )}
      {merging && <MergeDialog client={client} other={other} onClose={() => setMerging(false)} />}
    </li>
  );
}

interface MergeRowProps {
  readonly client: Client;
  readonly merge: ClientMerge;
  readonly mayMerge: boolean;
}

function MergeRow({ client, merge, mayMerge }: MergeRowProps) {
  const undoing = useUndoMerge(client.id);
  const notifyError = useNotifyError();
  const { gone_name: name } = merge;
  const at = formatDateTime(merge.created_at);
  const author = merge.by?.name ?? '';
  return (
    <li className={classes.note}>
      <div className={classes.noteText}>
        <Trans>Об’єднано з карткою «{name}»</Trans>
        <Text size="sm" c="dimmed">
          {author} {at}
        </Text>
      </div>
      {mayMerge && (
        <Button
          size="compact-sm"
          variant="default"
          loading={undoing.isPending}
          onClick={() => undoing.mutate(merge.id, { onError: notifyError })}
        >
          <Trans>Роз’єднати</Trans>
        </Button>
      )}
    </li>
  );
}

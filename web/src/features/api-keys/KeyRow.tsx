import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { ApiKey } from '@/shared/api/types';
import { formatDate, formatDateTime } from '@/shared/lib/format';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { useRevokeKey } from './api';
import { useScopeWords } from './useScopeWords';
import classes from './ApiKeys.module.css';

/** One key: whose it is, when it was used, and the end of it. */
export function KeyRow({ row }: { readonly row: ApiKey }) {
  const { t } = useLingui();
  const [asking, setAsking] = useState(false);
  const revoking = useRevokeKey();
  const { name, employee } = row;
  const made = formatDate(row.created_at);
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <Text fw={600}>{name}</Text>
        <Text size="sm" c="dimmed">
          {employee} · {made} · <LastUse at={row.last_used_at} />
        </Text>
        <Text size="sm" c="dimmed">
          <Scopes of={row.scopes} />
        </Text>
      </div>
      <Button
        variant="subtle"
        color="red"
        size="xs"
        aria-label={t`Відкликати ключ ${name}`}
        onClick={() => setAsking(true)}
      >
        <Trans>Відкликати</Trans>
      </Button>
      {asking && (
        <ConfirmDialog
          title={<Trans>Відкликати ключ «{name}»?</Trans>}
          action={<Trans>Відкликати</Trans>}
          busy={revoking.isPending}
          onConfirm={() => revoking.mutate(row.id, { onSuccess: () => setAsking(false) })}
          onClose={() => setAsking(false)}
        >
          <Trans>Сайт із цим ключем більше не зможе передавати замовлення.</Trans>
        </ConfirmDialog>
      )}
    </li>
  );
}

function Scopes({ of }: { readonly of: ApiKey['scopes'] }) {
  const words = useScopeWords();
  if (of === null) return <Trans>Усе, що може співробітник</Trans>;
  return of.map((scope) => words[scope]).join(' · ');
}

function LastUse({ at }: { readonly at: string | null }) {
  if (at === null) return <Trans>ще не використовувався</Trans>;
  const when = formatDateTime(at);
  return <Trans>використано {when}</Trans>;
}

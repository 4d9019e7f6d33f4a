import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useRestoreCompany } from '@/shared/company/useRestoreCompany';
import { formatDate } from '@/shared/lib/format';
import { useMe } from '@/shared/session/api';
import { useFocusBack } from '@/shared/ui/useFocusBack';
import classes from './SuspendedBar.module.css';

/** Stays on every page until the company is deleted, or its owner thinks better of it. */
export function LeavingBar({ at }: { readonly at: string }) {
  const { role } = useMe();
  const restoring = useRestoreCompany();
  // It goes when its button is pressed, here or elsewhere.
  useFocusBack();
  const isOwner = role.code === 'owner';
  return (
    <div role="status" className={classes.bar}>
      <IconTrash size={18} aria-hidden />
      <span>
        <Trans>
          {formatDate(at)} компанію буде видалено з усіма даними. До того часу все можна переглядати, але
          не змінювати.
        </Trans>
        {!isOwner && (
          <>
            {' '}
            <Trans>Скасувати це може власник.</Trans>
          </>
        )}
      </span>
      {isOwner && (
        <Button size="xs" variant="default" loading={restoring.isPending} onClick={() => restoring.mutate()}>
          <Trans>Не видаляти</Trans>
        </Button>
      )}
    </div>
  );
}

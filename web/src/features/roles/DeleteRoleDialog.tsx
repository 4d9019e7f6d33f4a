import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { isApiError } from '@/shared/api/errors';
import type { RoleRow } from '@/shared/api/types';
import { useRoleName } from '@/shared/session/useRoleName';
import { Dialog } from '@/shared/ui/Dialog';
import { useErrorText } from '@/shared/ui/useErrorText';
import { useDeleteRole } from './api';

interface DeleteRoleDialogProps {
  readonly role: RoleRow;
  readonly roles: readonly RoleRow[];
  readonly onClose: () => void;
}

/** A role that somebody has goes only when it is said which one they get instead. */
export function DeleteRoleDialog({ role, roles, onClose }: DeleteRoleDialogProps) {
  const { t } = useLingui();
  const errorText = useErrorText();
  const roleName = useRoleName();
  const [instead, setInstead] = useState<string | null>(null);
  const deletion = useDeleteRole(role.id);
  // Those who left and those who are invited count too, and the grid does not know of them.
  const isInUse = isApiError(deletion.error) && deletion.error.code === 'role_in_use';
  const mustChoose = role.people > 0 || isInUse;
  const name = roleName(role);
  return (
    <Dialog onClose={onClose} title={<Trans>Видалити роль «{name}»?</Trans>}>
      {mustChoose ? (
        <Select
          label={t`Яку роль дати людям натомість`}
          description={t`Звільненим і запрошеним із цією роллю — теж`}
          placeholder={t`Оберіть роль`}
          allowDeselect={false}
          data={roles
            .filter(({ id }) => id !== role.id)
            .map((each) => ({ value: String(each.id), label: roleName(each) }))}
          value={instead}
          onChange={setInstead}
        />
      ) : (
        <Text>
          <Trans>Цієї ролі ніхто не має. Повернути її не можна буде.</Trans>
        </Text>
      )}
      {deletion.error !== null && !(isInUse && instead === null) && (
        <Text c="red" size="sm" mt="sm" role="alert">
          {errorText(deletion.error)}
        </Text>
      )}
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" onClick={onClose} data-autofocus>
          <Trans>Скасувати</Trans>
        </Button>
        <Button
          color="red"
          loading={deletion.isPending}
          disabled={mustChoose && instead === null}
          onClick={() =>
            deletion.mutate(instead === null ? null : Number(instead), { onSuccess: onClose })
          }
        >
          <Trans>Видалити</Trans>
        </Button>
      </Group>
    </Dialog>
  );
}

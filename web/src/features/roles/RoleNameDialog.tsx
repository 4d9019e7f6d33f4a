import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isApiError } from '@/shared/api/errors';
import type { Permission, RoleRow } from '@/shared/api/types';
import { useRoleName } from '@/shared/session/useRoleName';
import { useErrorText } from '@/shared/ui/useErrorText';
import { usePermissionNames } from '@/shared/session/usePermissionNames';
import { Dialog } from '@/shared/ui/Dialog';
import { useChangeRole, useCreateRole } from './api';

interface RoleNameDialogProps {
  /** The role to rename; a role is made where there is none. */
  readonly renamed: RoleRow | null;
  readonly roles: readonly RoleRow[];
  readonly onClose: () => void;
}

export function RoleNameDialog({ renamed: role, roles, onClose }: RoleNameDialogProps) {
  const { t } = useLingui();
  const roleName = useRoleName();
  const [name, setName] = useState(role?.name ?? '');
  const [like, setLike] = useState<string | null>(null);
  const { save, isPending, error } = useSaving(role, like, roles, onClose);
  return (
    <Dialog
      onClose={onClose}
      title={role === null ? <Trans>Нова роль</Trans> : <Trans>Перейменувати роль</Trans>}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') save(name.trim());
        }}
      >
        <TextInput
          label={t`Назва`}
          value={name}
          maxLength={80}
          error={error}
          data-autofocus
          mb="sm"
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {role === null && (
          <Select
            label={t`Почати з дозволів ролі`}
            placeholder={t`Без дозволів`}
            clearable
            clearButtonProps={{ 'aria-label': t`Прибрати` }}
            data={roles.map((each) => ({ value: String(each.id), label: roleName(each) }))}
            value={like}
            onChange={setLike}
          />
        )}
        <Group justify="flex-end" gap="xs" mt="lg">
          <Button variant="default" onClick={onClose}>
            <Trans>Скасувати</Trans>
          </Button>
          <Button type="submit" loading={isPending} disabled={name.trim() === ''}>
            <Trans>Зберегти</Trans>
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}

function useSaving(
  role: RoleRow | null,
  like: string | null,
  roles: readonly RoleRow[],
  onSaved: () => void,
) {
  const create = useCreateRole();
  const change = useChangeRole();
  const errorText = useErrorText();
  const names = usePermissionNames();
  const isKnown = (word: string): word is Permission => word in names;
  const first = roles.find((each) => String(each.id) === like)?.permissions ?? [];
  const failure = create.error ?? change.error;
  return {
    isPending: create.isPending || change.isPending,
    error:
      failure === null
        ? null
        : ((isApiError(failure) ? failure.fields.name : undefined) ?? errorText(failure)),
    save: (name: string) =>
      role === null
        ? create.mutate({ name, permissions: first.filter(isKnown) }, { onSuccess: onSaved })
        : change.mutate({ id: role.id, name }, { onSuccess: onSaved }),
  };
}

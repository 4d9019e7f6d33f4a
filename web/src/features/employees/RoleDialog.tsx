import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Employee } from '@/shared/api/types';
import { rolesQuery } from '@/shared/directory/api';
import { useRoleName } from '@/shared/session/useRoleName';
import { Dialog } from '@/shared/ui/Dialog';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useChangeRole } from './api';

interface RoleDialogProps {
  readonly employee: Employee;
  readonly onClose: () => void;
}

export function RoleDialog({ employee, onClose }: RoleDialogProps) {
  const { t } = useLingui();
  const roles = useQuery(rolesQuery);
  const roleName = useRoleName();
  const change = useChangeRole(employee.id);
  const notifyError = useNotifyError();
  const [chosen, setChosen] = useState<string | null>(String(employee.role.id));
  const { full_name: name } = employee;
  const handleSave = () => {
    change.mutate(Number(chosen), { onSuccess: onClose, onError: notifyError });
  };
  return (
    <Dialog onClose={onClose} title={<Trans>Роль: {name}</Trans>}>
      <Select
        label={t`Роль`}
        value={chosen}
        onChange={setChosen}
        data={(roles.data?.items ?? []).map((role) => ({ value: String(role.id), label: roleName(role) }))}
        allowDeselect={false}
        mb="lg"
      />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          <Trans>Скасувати</Trans>
        </Button>
        <Button loading={change.isPending} onClick={handleSave}>
          <Trans>Зберегти</Trans>
        </Button>
      </Group>
    </Dialog>
  );
}

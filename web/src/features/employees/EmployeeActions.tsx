import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots, IconUserMinus, IconUserShield } from '@tabler/icons-react';
import type { Employee } from '@/shared/api/types';
import { DismissDialog } from './DismissDialog';
import { RoleDialog } from './RoleDialog';

interface EmployeeActionsProps {
  readonly employee: Employee;
}

export function EmployeeActions({ employee }: EmployeeActionsProps) {
  const { t } = useLingui();
  const [choosingRole, role] = useDisclosure(false);
  const [dismissing, dismissal] = useDisclosure(false);
  const { full_name: name } = employee;
  return (
    <>
      <Menu position="bottom-end" width={200}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t`Дії: ${name}`}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconUserShield size={17} />} onClick={role.open}>
            {t`Змінити роль`}
          </Menu.Item>
          <Menu.Item
            color="red"
            leftSection={<IconUserMinus size={17} />}
            onClick={dismissal.open}
          >
            {t`Звільнити`}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {choosingRole && <RoleDialog employee={employee} onClose={role.close} />}
      {dismissing && <DismissDialog employee={employee} onClose={dismissal.close} />}
    </>
  );
}

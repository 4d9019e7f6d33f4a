import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots, IconShieldOff, IconUserMinus, IconUserShield } from '@tabler/icons-react';
import type { Employee } from '@/shared/api/types';
import { DismissDialog } from './DismissDialog';
import { ResetStepDialog } from './ResetStepDialog';
import { RoleDialog } from './RoleDialog';

interface EmployeeActionsProps {
  readonly employee: Employee;
  readonly isSecured: boolean;
}

export function EmployeeActions({ employee, isSecured }: EmployeeActionsProps) {
  const { t } = useLingui();
  const [choosingRole, role] = useDisclosure(false);
  const [dismissing, dismissal] = useDisclosure(false);
  const [resetting, reset] = useDisclosure(false);
  const { full_name: name } = employee;
  return (
    <>
      <Menu position="bottom-end" width={240}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t`Дії: ${name}`}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconUserShield size={17} />} onClick={role.open}>
            {t`Змінити роль`}
          </Menu.Item>
          {isSecured && (
            <Menu.Item leftSection={<IconShieldOff size={17} />} onClick={reset.open}>
              {t`Скинути двоетапний вхід`}
            </Menu.Item>
          )}
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
      {resetting && <ResetStepDialog employee={employee} onClose={reset.close} />}
      {dismissing && <DismissDialog employee={employee} onClose={dismissal.close} />}
    </>
  );
}

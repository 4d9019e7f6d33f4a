import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Avatar, Badge, Text, Tooltip } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';
import type { Employee } from '@/shared/api/types';
import { intlLocale } from '@/shared/i18n/i18n';
import { useMe } from '@/shared/session/api';
import { useRoleName } from '@/shared/session/useRoleName';
import { useRehire, useSecured } from './api';
import { EmployeeActions } from './EmployeeActions';
import classes from './Employees.module.css';

interface EmployeeListProps {
  readonly employees: readonly Employee[];
}

/** Those who work first, those who left after them, each by name. */
export function EmployeeList({ employees }: EmployeeListProps) {
  const secured = useSecured();
  const collator = new Intl.Collator(intlLocale());
  const ordered = [...employees].sort(
    (left, right) =>
      Number(right.is_active) - Number(left.is_active) ||
      collator.compare(left.full_name, right.full_name),
  );
  return (
    <ul className={classes.list}>
      {ordered.map((employee) => (
        <EmployeeRow
          key={employee.id}
          employee={employee}
          isSecured={secured.has(employee.id)}
        />
      ))}
    </ul>
  );
}

interface EmployeeRowProps {
  readonly employee: Employee;
  readonly isSecured: boolean;
}

function EmployeeRow({ employee, isSecured }: EmployeeRowProps) {
  const me = useMe();
  const roleName = useRoleName();
  const { full_name: name, login, role } = employee;
  return (
    <li className={classes.row}>
      <Avatar name={name} color="initials" size={34} aria-hidden />
      <div className={classes.grow}>
        <Text fw={500}>{name}</Text>
        <Text size="sm" c="dimmed">
          {login}
          {isSecured && (
            <>
              {' · '}
              <Trans>двоетапний вхід</Trans>
            </>
          )}
        </Text>
      </div>
      <div className={classes.role}>
        <Text>{roleName(role)}</Text>
        <EmployeeStanding employee={employee} />
      </div>
      <div className={classes.actions}>
        {employee.id !== me.id &&
          (employee.is_active ? (
            <EmployeeActions employee={employee} isSecured={isSecured} />
          ) : (
            <ReturnButton employee={employee} />
          ))}
      </div>
    </li>
  );
}

function ReturnButton({ employee }: { readonly employee: Employee }) {
  const { t } = useLingui();
  const rehire = useRehire(employee.id);
  const { full_name: name } = employee;
  return (
    <Tooltip label={t`Повернути на роботу`}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t`Повернути на роботу: ${name}`}
        loading={rehire.isPending}
        onClick={() => rehire.mutate()}
      >
        <IconUserCheck size={18} />
      </ActionIcon>
    </Tooltip>
  );
}

function EmployeeStanding({ employee }: { readonly employee: Employee }) {
  if (!employee.is_active) {
    return (
      <Badge color="gray" variant="light" size="sm">
        <Trans>Звільнено</Trans>
      </Badge>
    );
  }
  return (
    <Text size="sm" c="dimmed">
      {employee.can_answer ? <Trans>відповідає в чатах</Trans> : <Trans>не відповідає в чатах</Trans>}
    </Text>
  );
}

import { Trans } from '@lingui/react/macro';
import { Avatar, Badge, Group, Table, Text } from '@mantine/core';
import type { Employee } from '@/shared/api/types';
import { intlLocale } from '@/shared/i18n/i18n';

interface EmployeeTableProps {
  readonly employees: readonly Employee[];
}

/** Those who work first, those who left after them, each by name. */
export function EmployeeTable({ employees }: EmployeeTableProps) {
  const collator = new Intl.Collator(intlLocale());
  const ordered = [...employees].sort(
    (left, right) =>
      Number(right.is_active) - Number(left.is_active) ||
      collator.compare(left.full_name, right.full_name),
  );
  return (
    <Table.ScrollContainer minWidth={480}>
      <Table verticalSpacing="sm" horizontalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <Trans>Ім’я</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Роль</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Чати</Trans>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {ordered.map((employee) => (
            <EmployeeRow key={employee.id} employee={employee} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function EmployeeRow({ employee }: { readonly employee: Employee }) {
  const { full_name: name, login, role } = employee;
  return (
    <Table.Tr>
      <Table.Td>
        <Group gap="sm" wrap="nowrap">
          <Avatar name={name} color="initials" size={32} />
          <div>
            <Text fw={500}>{name}</Text>
            <Text size="sm" c="dimmed">
              {login}
            </Text>
          </div>
        </Group>
      </Table.Td>
      <Table.Td>{role.name}</Table.Td>
      <Table.Td>
        <EmployeeStanding employee={employee} />
      </Table.Td>
    </Table.Tr>
  );
}

function EmployeeStanding({ employee }: { readonly employee: Employee }) {
  if (!employee.is_active) {
    return (
      <Badge color="gray" variant="light">
        <Trans>Звільнено</Trans>
      </Badge>
    );
  }
  return (
    <Text c={employee.can_answer ? 'inherit' : 'dimmed'}>
      {employee.can_answer ? <Trans>Відповідає</Trans> : <Trans>Не відповідає</Trans>}
    </Text>
  );
}

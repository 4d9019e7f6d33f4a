import { Trans } from '@lingui/react/macro';
import { Table, Text } from '@mantine/core';
import type { Subscription } from '@/shared/api/types';
import { formatDate, formatHryvnias } from '@/shared/lib/format';
import classes from './Plan.module.css';

interface PaymentTableProps {
  readonly payments: Subscription['payments'];
}

export function PaymentTable({ payments }: PaymentTableProps) {
  if (payments.length === 0) {
    return (
      <Text c="dimmed">
        <Trans>Платежів ще не було. Оператор запише платіж, щойно гроші надійдуть.</Trans>
      </Text>
    );
  }
  return (
    <Table.ScrollContainer minWidth={420}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <Trans>Дата</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Тариф</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Оплачено до</Trans>
            </Table.Th>
            <Table.Th className={classes.sum}>
              <Trans>Сума</Trans>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {payments.map((payment) => (
            <Table.Tr key={`${payment.paid_date}-${payment.paid_until}`}>
              <Table.Td>{formatDate(payment.paid_date)}</Table.Td>
              <Table.Td>{payment.plan}</Table.Td>
              <Table.Td>{formatDate(payment.paid_until)}</Table.Td>
              <Table.Td className={classes.sum}>{formatHryvnias(payment.amount)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

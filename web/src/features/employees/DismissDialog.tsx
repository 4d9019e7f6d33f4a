import { Trans, useLingui } from '@lingui/react/macro';
import { Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Employee } from '@/shared/api/types';
import { employeesQuery } from '@/shared/directory/api';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useDismiss } from './api';

interface DismissDialogProps {
  readonly employee: Employee;
  readonly onClose: () => void;
}

/** Who leaves, and who gets what they leave behind. */
export function DismissDialog({ employee, onClose }: DismissDialogProps) {
  const dismiss = useDismiss(employee.id);
  const notifyError = useNotifyError();
  const [receiver, setReceiver] = useState<string | null>(null);
  const { full_name: name } = employee;
  return (
    <ConfirmDialog
      title={<Trans>Звільнити: {name}?</Trans>}
      action={<Trans>Звільнити</Trans>}
      busy={dismiss.isPending}
      onConfirm={() =>
        dismiss.mutate(receiver === null ? null : Number(receiver), {
          onSuccess: onClose,
          onError: notifyError,
        })
      }
      onClose={onClose}
    >
      <Text span>
        <Trans>
          Людина одразу вийде на всіх пристроях і більше не зможе увійти. Її повідомлення
          залишаться в чатах. Закриті чати збережуть її ім’я, а коли клієнт напише знову, стануть
          нічиїми.
        </Trans>
      </Text>
      <ReceiverField employee={employee} value={receiver} onChange={setReceiver} />
    </ConfirmDialog>
  );
}

interface ReceiverFieldProps {
  readonly employee: Employee;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

function ReceiverField({ employee, value, onChange }: ReceiverFieldProps) {
  const { t } = useLingui();
  const employees = useQuery(employeesQuery);
  const others = (employees.data?.items ?? []).filter(
    ({ id, is_active }) => is_active && id !== employee.id,
  );
  return (
    <Select
      mt="md"
      label={t`Кому передати справи`}
      description={t`Відкриті чати, клієнтів і незавершені замовлення`}
      placeholder={t`Нікому — без відповідального`}
      clearable
      searchable
      clearButtonProps={{ 'aria-label': t`Прибрати` }}
      data={others.map(({ id, full_name: label }) => ({ value: String(id), label }))}
      value={value}
      onChange={onChange}
    />
  );
}

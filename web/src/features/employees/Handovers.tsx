import { Trans } from '@lingui/react/macro';
import { Progress, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Employee } from '@/shared/api/types';
import { formatNumber } from '@/shared/lib/format';
import { handoversQuery } from './api';

/** How far the work of those who left has come to those who stay. */
export function Handovers({ employees }: { readonly employees: readonly Employee[] }) {
  const handovers = useQuery(handoversQuery);
  const nameOf = (id: number | null) => employees.find((each) => each.id === id)?.short_name;
  return handovers.data?.items.map((each) => {
    const name = nameOf(each.employee_id) ?? '';
    const receiver = nameOf(each.receiver_id);
    const [done, total] = [formatNumber(each.done), formatNumber(each.total)];
    return (
      <div key={each.employee_id} role="status">
        <Text size="sm" mb={4}>
          {receiver === undefined ? (
            <Trans>Справи, які залишає {name}, звільняються:</Trans>
          ) : (
            <Trans>
              Справи, які залишає {name}, отримує {receiver}:
            </Trans>
          )}{' '}
          <Trans>
            {done} з {total}
          </Trans>
        </Text>
        <Progress value={(100 * each.done) / Math.max(each.total, 1)} mb="md" aria-label={name} />
      </div>
    );
  });
}

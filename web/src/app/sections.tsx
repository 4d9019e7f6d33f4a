import { Trans } from '@lingui/react/macro';
import { Center } from '@mantine/core';
import { IconChartHistogram } from '@tabler/icons-react';
import { EmptyState } from '@/shared/ui/EmptyState';

export function StatisticsSection() {
  return (
    <Center h="100%" p="lg">
      <EmptyState heading={1} icon={IconChartHistogram} title={<Trans>Рахувати ще нічого</Trans>}>
        <Trans>
          Тут будуть графіки: швидкість відповідей, навантаження співробітників, продажі та
          джерела.
        </Trans>
      </EmptyState>
    </Center>
  );
}

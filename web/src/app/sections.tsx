import { Trans } from '@lingui/react/macro';
import { Center } from '@mantine/core';
import { IconChartHistogram, IconReceipt } from '@tabler/icons-react';
import { EmptyState } from '@/shared/ui/EmptyState';

export function OrdersSection() {
  return (
    <Center h="100%" p="lg">
      <EmptyState heading={1} icon={IconReceipt} title={<Trans>Замовлень ще немає</Trans>}>
        <Trans>
          Тут будуть замовлення з сайту та з чатів: що купили, хто відповідає, на якому етапі
          доставка й оплата.
        </Trans>
      </EmptyState>
    </Center>
  );
}

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

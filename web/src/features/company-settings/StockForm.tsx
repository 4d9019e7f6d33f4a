import { Trans, useLingui } from '@lingui/react/macro';
import { Switch } from '@mantine/core';
import { useMe } from '@/shared/session/api';
import { Section } from '@/shared/ui/Page';
import { useSave } from '@/shared/company/useSave';

/** Whether more may be sold than there is. */
export function StockForm() {
  const { t } = useLingui();
  const { company } = useMe();
  const { save, isPending } = useSave();
  return (
    <Section title={<Trans>Залишки</Trans>}>
      <Switch
        label={t`Продавати, коли товару немає`}
        description={t`Замовлення приймається, навіть якщо залишку не вистачає: залишок стає від’ємним`}
        checked={company.allow_negative_stock}
        disabled={isPending}
        onChange={(event) => save({ allow_negative_stock: event.currentTarget.checked })}
      />
    </Section>
  );
}

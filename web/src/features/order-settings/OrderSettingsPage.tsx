import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { DeliveryMethod, PaymentMethod } from '@/shared/api/types';
import {
  deliveryMethodsQuery,
  orderSourcesQuery,
  paymentMethodsQuery,
} from '@/shared/orders/methods';
import { carriers, useCarrierNames } from '@/shared/orders/names';
import { Page } from '@/shared/ui/Page';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { deliveryCalls, paymentCalls, sourceCalls, useListCall } from './api';
import { ChoiceList } from './ChoiceList';
import { DistributionSection } from './DistributionSection';
import { RequisitesForm } from './RequisitesForm';
import { StatusList } from './StatusList';

/** Адміністрування → Замовлення. */
export function OrderSettingsPage() {
  const { t } = useLingui();
  return (
    <Page
      title={<Trans>Замовлення</Trans>}
      description={<Trans>Шлях замовлення і те, з чого вибирають, коли його оформлюють</Trans>}
    >
      <DistributionSection />
      <StatusList />
      <ChoiceList
        title={t`Способи оплати`}
        empty={<Trans>Способів оплати ще немає. Додайте перший.</Trans>}
        query={useQuery(paymentMethodsQuery)}
        calls={paymentCalls}
        extra={(row) => <CashSwitch method={row} />}
      />
      <ChoiceList
        title={t`Способи доставки`}
        empty={<Trans>Способів доставки ще немає. Додайте перший.</Trans>}
        query={useQuery(deliveryMethodsQuery)}
        calls={deliveryCalls}
        extra={(row) => <CarrierSelect method={row} />}
      />
      <ChoiceList
        title={t`Джерела`}
        empty={<Trans>Джерел ще немає. Вони з’являються і з заявок, у яких названо сайт.</Trans>}
        query={useQuery(orderSourcesQuery)}
        calls={sourceCalls}
      />
      <RequisitesForm />
    </Page>
  );
}

/** Whether the money comes with the parcel. */
function CashSwitch({ method }: { readonly method: PaymentMethod }) {
  const { t } = useLingui();
  const calling = useListCall();
  const notifyError = useNotifyError();
  return (
    <Switch
      size="xs"
      label={t`Післяплата`}
      aria-label={t`«${method.name}»: післяплата`}
      checked={method.is_cash_on_delivery}
      onChange={(event) => {
        const isCash = event.currentTarget.checked;
        const change = () => paymentCalls.change(method.id, { is_cash_on_delivery: isCash });
        calling.mutate(change, { onError: notifyError });
      }}
    />
  );
}

function CarrierSelect({ method }: { readonly method: DeliveryMethod }) {
  const { t } = useLingui();
  const names = useCarrierNames();
  const calling = useListCall();
  const notifyError = useNotifyError();
  return (
    <NativeSelect
      size="xs"
      aria-label={t`«${method.name}»: перевізник`}
      value={method.carrier}
      data={carriers.map((carrier) => ({ value: carrier, label: names[carrier] }))}
      onChange={(event) => {
        const chosen = carriers.find((each) => each === event.currentTarget.value);
        const change = () => deliveryCalls.change(method.id, chosen ? { carrier: chosen } : {});
        calling.mutate(change, { onError: notifyError });
      }}
    />
  );
}

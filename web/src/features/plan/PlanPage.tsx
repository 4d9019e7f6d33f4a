import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconReceipt2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Subscription } from '@/shared/api/types';
import { PaymentDetails } from '@/shared/company/PaymentDetails';
import { subscriptionQuery } from '@/shared/company/subscription';
import { formatDate, formatHryvnias } from '@/shared/lib/format';
import { Page, Section } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { Limits } from './Limits';
import { PaymentTable } from './PaymentTable';
import classes from './Plan.module.css';

/** Адміністрування → Тариф: what is paid, until when, and what has been paid. */
export function PlanPage() {
  const subscription = useQuery(subscriptionQuery);
  const [paying, payment] = useDisclosure(false);
  return (
    <Page
      title={<Trans>Тариф</Trans>}
      description={<Trans>За що платить компанія, до коли оплачено та історія платежів</Trans>}
      action={
        <Button leftSection={<IconReceipt2 size={18} />} onClick={payment.open}>
          <Trans>Реквізити для оплати</Trans>
        </Button>
      }
    >
      <QueryView query={subscription}>
        {(data) => (
          <>
            <Section title={<Trans>Зараз</Trans>}>
              <Present subscription={data} />
            </Section>
            <Section title={<Trans>Історія платежів</Trans>}>
              <PaymentTable payments={data.payments} />
            </Section>
          </>
        )}
      </QueryView>
      {paying && <PaymentDetails onClose={payment.close} />}
    </Page>
  );
}

const unlimited = { employees: null, channels: null, orders_a_month: null };

function Present({ subscription }: { readonly subscription: Subscription }) {
  const { t } = useLingui();
  const { plan, price, limits, used, paid_until: until, days_left: left } = subscription;
  if (plan === null || limits === null) {
    return (
      <>
        <Text c="dimmed">
          <Trans>Тарифу немає: усе дозволено, платити нічого не треба.</Trans>
        </Text>
        {used !== null && <Limits limits={unlimited} used={used} />}
      </>
    );
  }
  const lines = [
    { label: t`Тариф`, value: plan },
    { label: t`Ціна за місяць`, value: formatHryvnias(price ?? '0') },
  ];
  return (
    <>
    <dl className={classes.lines}>
      {lines.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div>
        <dt>
          <Trans>Оплачено до</Trans>
        </dt>
        <dd>
          {until !== null && formatDate(until)} · <Days left={left ?? 0} />
        </dd>
      </div>
    </dl>
    {used !== null && <Limits limits={limits} used={used} />}
    </>
  );
}

function Days({ left }: { readonly left: number }) {
  if (left < 0) return <Trans>прострочено</Trans>;
  return (
    <Plural
      value={left}
      _0="останній день"
      one="лишився # день"
      few="лишилося # дні"
      many="лишилося # днів"
      other="лишилося # дня"
    />
  );
}

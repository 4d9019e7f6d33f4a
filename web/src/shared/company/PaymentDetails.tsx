import { Trans, useLingui } from '@lingui/react/macro';
import { Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Subscription } from '@/shared/api/types';
import { CopyButton } from '@/shared/ui/CopyButton';
import { Dialog } from '@/shared/ui/Dialog';
import { ErrorState } from '@/shared/ui/ErrorState';
import { subscriptionQuery } from './subscription';
import classes from './PaymentDetails.module.css';

interface PaymentDetailsProps {
  readonly onClose: () => void;
}

/** Where to pay for the plan; each line can be copied into a bank's form. */
export function PaymentDetails({ onClose }: PaymentDetailsProps) {
  const { t } = useLingui();
  const subscription = useQuery(subscriptionQuery);
  return (
    <Dialog onClose={onClose} title={t`Реквізити для оплати`}>
      {subscription.isPending && <Skeleton h={180} />}
      {subscription.isError && (
        <ErrorState error={subscription.error} onRetry={() => void subscription.refetch()} />
      )}
      {subscription.isSuccess && (
        <>
          <Lines details={subscription.data.payment_details} />
          {subscription.data.code !== '' && <Code svg={subscription.data.code} />}
        </>
      )}
    </Dialog>
  );
}

interface LinesProps {
  readonly details: Subscription['payment_details'];
}

function Lines({ details }: LinesProps) {
  const { t } = useLingui();
  if (details === null) {
    return (
      <Text c="dimmed">
        <Trans>Оператор ще не вказав реквізитів. Зверніться до нього напряму.</Trans>
      </Text>
    );
  }
  const lines = [
    { label: t`Отримувач`, value: details.recipient },
    { label: t`Код отримувача`, value: details.code },
    { label: t`IBAN`, value: details.iban },
    { label: t`Банк`, value: details.bank },
    { label: t`Призначення платежу`, value: details.purpose },
  ].filter(({ value }) => value !== '');
  return (
    <Stack gap="xs">
      {lines.map(({ label, value }) => (
        <div key={label} className={classes.line}>
          <div className={classes.text}>
            <div className={classes.label}>{label}</div>
            <div className={classes.value}>{value}</div>
          </div>
          <CopyButton value={value} label={label} />
        </div>
      ))}
    </Stack>
  );
}

/** Opens in a bank's application as a payment that is filled in. */
function Code({ svg }: { readonly svg: string }) {
  const { t } = useLingui();
  return (
    <Stack gap="xs" align="center" mt="md">
      <img
        className={classes.code}
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
        alt={t`QR-код платежу`}
      />
      <Text size="sm" c="dimmed" ta="center">
        <Trans>Наведіть камеру телефона, і застосунок банку відкриє готовий платіж за місяць.</Trans>
      </Text>
    </Stack>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Client } from '@/shared/api/types';
import { BuyerWarning } from '@/shared/clients/BuyerWarning';
import { formatPhone } from '@/shared/lib/phone';
import { useMoney } from '@/shared/session/useMoney';
import { withPayment, withText, type ChangeForm, type OrderForm } from './form';
import { deliveryMethodsQuery, paymentMethodsQuery } from './methods';
import { MethodField } from './MethodField';
import { AddressPart, PlaceFields } from './PlaceFields';
import { TextField } from './TextField';
import type { ErrorOf } from './useErrors';
import classes from './Orders.module.css';

export interface PartProps {
  readonly form: OrderForm;
  readonly onChange: ChangeForm;
  readonly errorOf: ErrorOf;
  readonly readOnly?: boolean;
}

export function Part({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <fieldset className={classes.part}>
      <legend className={classes.legend}>{title}</legend>
      {children}
    </fieldset>
  );
}

interface BuyerProps extends PartProps {
  readonly client: Client | null;
  /** With the patronymic and the e-mail: there is room for them on a page. */
  readonly isWhole?: boolean;
  /** Whose card it is. */
  readonly children?: ReactNode;
}

/** Who buys: the client of the chat, unless something is written over it. */
export function Buyer({ client, isWhole = false, children, ...props }: BuyerProps) {
  const { t } = useLingui();
  const { errorOf, ...own } = props;
  const fields = [
    { name: 'lastName', label: t`Прізвище`, initial: client?.last_name, said: 'last_name' },
    { name: 'firstName', label: t`Ім’я`, initial: client?.first_name, said: 'first_name' },
    { name: 'patronymic', label: t`По батькові`, initial: client?.patronymic, said: 'patronymic' },
    { name: 'phone', label: t`Телефон`, initial: formatPhone(client?.phones[0] ?? ''), said: 'phone' },
    { name: 'email', label: t`E-mail`, initial: client?.emails[0], said: 'email' },
  ] as const;
  const shown = fields.filter(({ name }) => isWhole || (name !== 'patronymic' && name !== 'email'));
  return (
    <Part title={<Trans>Покупець</Trans>}>
      {children}
      {client !== null && <BuyerWarning client={client} />}
      <div className={classes.pair}>
        {shown.map(({ name, label, initial, said }) => (
          <TextField
            key={name}
            {...own}
            name={name}
            label={label}
            type={name === 'phone' ? 'tel' : 'text'}
            initial={initial}
            error={errorOf(`buyer.${said}`)}
          />
        ))}
      </div>
    </Part>
  );
}

/** Where the goods go. */
export function Delivery({ errorOf, ...own }: PartProps) {
  const { t } = useLingui();
  const { sign } = useMoney();
  const { data } = useQuery(deliveryMethodsQuery);
  const carrier = data?.items.find(({ id }) => id === own.form.deliveryId)?.carrier;
  return (
    <Part title={<Trans>Доставка</Trans>}>
      <div className={classes.pair}>
        <MethodField
          label={t`Спосіб доставки`}
          methods={data?.items ?? []}
          value={own.form.deliveryId}
          error={errorOf('delivery.method_id')}
          readOnly={own.readOnly}
          onChange={(id) => own.onChange((form) => ({ ...form, deliveryId: id }))}
        />
        <TextField
          {...own}
          name="deliveryPrice"
          label={t`Вартість доставки, ${sign}`}
          inputMode="decimal"
          placeholder="0"
          error={errorOf('delivery.price')}
        />
        <PlaceFields {...own} errorOf={errorOf} isListed={carrier === 'nova_poshta'} />
      </div>
      <AddressPart {...own} errorOf={errorOf} isListed={carrier === 'nova_poshta'} />
    </Part>
  );
}

/** How it is paid; money that comes with the parcel is the whole sum until it is changed. */
export function Payment({ errorOf, total, ...own }: PartProps & { readonly total: string }) {
  const { t } = useLingui();
  const { sign } = useMoney();
  const { data } = useQuery(paymentMethodsQuery);
  const methods = data?.items ?? [];
  const isCash = methods.some(
    ({ id, is_cash_on_delivery: cash }) => cash && id === own.form.paymentId,
  );
  return (
    <Part title={<Trans>Оплата</Trans>}>
      <div className={classes.pair}>
        <MethodField
          label={t`Спосіб оплати`}
          methods={methods}
          value={own.form.paymentId}
          error={errorOf('payment.method_id')}
          readOnly={own.readOnly}
          onChange={(id) => own.onChange((form) => withPayment(form, id))}
        />
        {isCash && (
          <TextField
            {...own}
            name="cash"
            label={t`Сума післяплати, ${sign}`}
            inputMode="decimal"
            initial={total.replace('.', ',')}
            error={errorOf('payment.cash_on_delivery')}
          />
        )}
      </div>
    </Part>
  );
}

/** What is taken off the goods, a sum or hundredths. */
export function Discount({ errorOf, ...own }: PartProps) {
  const { t } = useLingui();
  const { sign } = useMoney();
  return (
    <div className={classes.pair}>
      <TextField
        {...own}
        name="discount"
        label={t`Знижка на замовлення`}
        inputMode="decimal"
        placeholder="0"
        error={errorOf('discount_value')}
      />
      <SegmentedControl
        size="xs"
        mt="1.375rem"
        aria-label={t`Як рахувати знижку`}
        readOnly={own.readOnly ?? false}
        value={own.form.isPercent ? 'percent' : 'sum'}
        data={[
          { value: 'sum', label: sign },
          { value: 'percent', label: '%' },
        ]}
        onChange={(kind) => own.onChange((form) => ({ ...form, isPercent: kind === 'percent' }))}
      />
    </div>
  );
}

export function Comment({ form, onChange, errorOf, readOnly = false }: PartProps) {
  const { t } = useLingui();
  return (
    <Textarea
      size="xs"
      autosize
      minRows={2}
      maxRows={6}
      maxLength={5000}
      readOnly={readOnly}
      label={t`Коментар до замовлення`}
      value={form.texts.comment ?? ''}
      error={errorOf('comment')}
      onChange={(event) => {
        const comment = event.currentTarget.value;
        onChange((known) => withText(known, 'comment', comment));
      }}
    />
  );
}

import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { DeliveryAccount } from '@/shared/api/types';
import { BranchField } from '@/shared/delivery/BranchField';
import { CityField } from '@/shared/delivery/CityField';
import { sendersQuery } from './api';
import { ChoiceSelect } from './ChoiceSelect';
import { useChoices } from './useChoices';

interface FieldsProps {
  readonly form: DeliveryAccount;
  readonly change: (part: Partial<DeliveryAccount>) => void;
  readonly errors: Readonly<Record<string, string>>;
}

interface Named {
  readonly ref: string;
  readonly name: string;
}

const toChoice = ({ ref, name }: Named) => ({ value: ref, label: name });

export function WhoFields({ form, change, errors }: FieldsProps) {
  const { t } = useLingui();
  const { data } = useQuery(sendersQuery);
  const senders = data?.items ?? [{ ref: form.sender_ref, name: form.sender_name, contacts: [] }];
  const contacts = senders.find(({ ref }) => ref === form.sender_ref)?.contacts ?? [];
  const known: readonly Named[] = [{ ref: form.contact_ref, name: form.contact_name }];
  return (
    <>
      <ChoiceSelect
        size="sm"
        label={t`Відправник`}
        value={form.sender_ref}
        data={senders.map(toChoice)}
        onChange={(ref) => {
          const [first] = senders.find((each) => each.ref === ref)?.contacts ?? [];
          change({ sender_ref: ref, contact_ref: first?.ref ?? '' });
        }}
      />
      <ChoiceSelect
        size="sm"
        label={t`Контактна особа`}
        value={form.contact_ref}
        data={(contacts.length > 0 ? contacts : known).map(toChoice)}
        onChange={(ref) => change({ contact_ref: ref })}
      />
      <TextInput
        type="tel"
        label={t`Телефон відправника`}
        value={form.phone}
        error={errors.phone}
        onChange={(event) => change({ phone: event.currentTarget.value })}
      />
      <TextInput
        label={t`Опис вантажу`}
        maxLength={100}
        value={form.description}
        error={errors.description}
        onChange={(event) => change({ description: event.currentTarget.value })}
      />
    </>
  );
}

export function WhereFields({ form, change, errors }: FieldsProps) {
  return (
    <>
      <CityField
        size="sm"
        value={{ city: form.city, city_ref: form.city_ref }}
        error={errors.city}
        onChange={(city) => change({ ...city, branch: '', branch_ref: '' })}
      />
      <BranchField
        size="sm"
        value={{ branch: form.branch, branch_ref: form.branch_ref }}
        cityRef={form.city_ref}
        error={errors.branch}
        onChange={change}
      />
    </>
  );
}

export function UsualFields({ form, change }: FieldsProps) {
  const { t } = useLingui();
  const { payers, paymentForms, codWays } = useChoices();
  return (
    <>
      <ChoiceSelect
        size="sm"
        label={t`Хто платить за доставку`}
        value={form.payer}
        data={payers}
        onChange={(payer) => change({ payer })}
      />
      <ChoiceSelect
        size="sm"
        label={t`Як платять за доставку`}
        value={form.payment_form}
        data={paymentForms}
        onChange={(way) => change({ payment_form: way })}
      />
      <ChoiceSelect
        size="sm"
        label={t`Як повертаються гроші`}
        value={form.cod_way}
        data={codWays}
        onChange={(way) => change({ cod_way: way })}
      />
    </>
  );
}

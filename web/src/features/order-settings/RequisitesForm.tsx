import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isApiError } from '@/shared/api/errors';
import type { Requisites } from '@/shared/api/types';
import { Section } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { requisitesQuery, useSetRequisites } from './requisites';

/** Where the server writes the order's number. */
const numberPlace = '{number}';

/** Where buyers pay to: without it there are neither codes nor invoices. */
export function RequisitesForm() {
  const query = useQuery(requisitesQuery);
  return (
    <Section title={<Trans>Реквізити для оплати</Trans>}>
      <QueryView query={query}>{(known) => <Form known={known} />}</QueryView>
    </Section>
  );
}

const names = ['recipient', 'iban', 'code', 'bank', 'purpose'] as const;

/** Only the fields in which one differs from the other. */
function changesOf(one: Requisites, other: Requisites): Partial<Requisites> {
  return Object.fromEntries(names.filter((name) => one[name] !== other[name]).map((name) => [name, one[name]]));
}

function Form({ known }: { readonly known: Requisites }) {
  const { t } = useLingui();
  const saving = useSetRequisites();
  const notifyError = useNotifyError();
  const initialValues = { ...known, purpose: known.purpose || t`Оплата за товар, замовлення №${numberPlace}` };
  const form = useForm({ initialValues });
  const [shown, setShown] = useState(known);
  if (known !== shown) {
    // Another screen has saved them; what is being typed here is kept.
    setShown(known);
    const typed = changesOf(form.getValues(), form.getInitialValues());
    form.setInitialValues(initialValues);
    form.setValues({ ...initialValues, ...typed });
  }
  const save = (values: Requisites) =>
    saving.mutate(changesOf(values, known), {
      onSuccess: (kept) => {
        form.setInitialValues(kept);
        form.setValues(kept);
        notifications.show({ message: t`Реквізити збережено` });
      },
      onError: (error) => {
        const fields = isApiError(error) ? error.fields : {};
        if (Object.keys(fields).length > 0) form.setErrors(fields);
        else notifyError(error);
      },
    });
  return (
    <form noValidate onSubmit={form.onSubmit(save)}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          <Trans>З них складаються рахунок-фактура і QR-код, за яким покупець платить із застосунку банку.</Trans>
        </Text>
        <TextInput
          {...form.getInputProps('recipient')}
          label={t`Отримувач`}
          placeholder={t`ФОП Іваненко Іван Іванович`}
          maxLength={300}
        />
        <TextInput
          {...form.getInputProps('iban')}
          label="IBAN"
          placeholder="UA213223130000026007233566001"
          maxLength={60}
          autoComplete="off"
        />
        <Group grow align="flex-start" gap="sm">
          <TextInput
            {...form.getInputProps('code')}
            label={t`Код ЄДРПОУ або ІПН`}
            inputMode="numeric"
            maxLength={20}
            autoComplete="off"
          />
          <TextInput {...form.getInputProps('bank')} label={t`Банк`} maxLength={200} />
        </Group>
        <TextInput
          {...form.getInputProps('purpose')}
          label={t`Призначення платежу`}
          description={t`На місці ${numberPlace} стане номер замовлення`}
          maxLength={300}
        />
        <Group justify="flex-end">
          <Button type="submit" variant="default" loading={saving.isPending}>
            <Trans>Зберегти</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

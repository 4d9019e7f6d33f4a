import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { isApiError } from '@/shared/api/errors';
import type { Order, WaybillTerms } from '@/shared/api/types';
import { formatDay, formatHryvnias } from '@/shared/lib/format';
import { useErrorText } from '@/shared/ui/useErrorText';
import { useCreateWaybill, usePreviewWaybill } from './api';
import classes from './Delivery.module.css';
import { PayFields } from './PayFields';
import { SizeFields } from './SizeFields';

interface WaybillFormProps {
  readonly order: Order;
  readonly suggested: WaybillTerms;
  readonly onClose: () => void;
}

/** What the waybill is asked for; it begins with what the order and the settings say. */
export function WaybillForm({ order, suggested, onClose }: WaybillFormProps) {
  const { t } = useLingui();
  const [terms, setTerms] = useState(suggested);
  const creating = useCreateWaybill(order);
  const counting = usePreviewWaybill(order.id);
  const error = creating.error ?? counting.error;
  const errors = isApiError(error) ? error.fields : {};
  const change = (part: Partial<WaybillTerms>) => {
    counting.reset();
    setTerms({ ...terms, ...part });
  };
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    creating.mutate(terms, { onSuccess: onClose });
  };
  return (
    <form onSubmit={send} aria-label={t`Нова ТТН`} className={classes.form} noValidate>
      <Stack gap="xs">
        <Where order={order} />
        <SizeFields size="xs" sizes={terms} errors={errors} onChange={change} />
        <PayFields terms={terms} errors={errors} onChange={change} />
        <TextInput
          size="xs"
          label={t`Опис вантажу`}
          maxLength={100}
          value={terms.description}
          error={errors.description}
          onChange={(event) => change({ description: event.currentTarget.value })}
        />
        <Refusal error={error} />
        {counting.data && <Price {...counting.data} />}
        <Group gap="xs">
          <Button type="submit" size="xs" loading={creating.isPending}>
            <Trans>Створити ТТН</Trans>
          </Button>
          <Button
            size="xs"
            variant="default"
            loading={counting.isPending}
            onClick={() => {
              creating.reset();
              counting.mutate(terms);
            }}
          >
            <Trans>Порахувати</Trans>
          </Button>
          <Button size="xs" variant="subtle" color="gray" onClick={onClose}>
            <Trans>Скасувати</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** A branch that was chosen goes first; without one a courier brings it to the address. */
function Where({ order }: { readonly order: Order }) {
  const { city, branch, branch_ref: ref, address } = order.delivery;
  if (ref === '' && address.trim() === '') return null;
  return (
    <Text size="sm">
      {ref === '' ? (
        <Trans>Кур’єр до дверей: {city}, {address}</Trans>
      ) : (
        <Trans>До відділення: {city}, {branch}</Trans>
      )}
    </Text>
  );
}

const shown = new Set(['weight', 'seats', 'length', 'width', 'height', 'cost', 'cod', 'description']);

/** What stands at no field of this form: the carrier's refusal, or what the order lacks. */
function Refusal({ error }: { readonly error: unknown }) {
  const errorText = useErrorText();
  if (error === null) return null;
  const fields = Object.entries(isApiError(error) ? error.fields : {});
  const others = fields.filter(([name]) => !shown.has(name)).map(([, text]) => text);
  if (fields.length > 0 && others.length === 0) return null;
  return (
    <Text size="sm" c="var(--mantine-color-error)" role="alert">
      {others.length > 0 ? others.join('. ') : errorText(error)}
    </Text>
  );
}

interface PriceProps {
  readonly delivery: string;
  readonly money_back: string;
  readonly due_date: string | null;
}

function Price({ delivery, money_back: back, due_date: due }: PriceProps) {
  const price = formatHryvnias(delivery);
  const transfer = formatHryvnias(back);
  const day = due === null ? '' : formatDay(due);
  return (
    <Text size="sm" role="status">
      <Trans>Доставка {price}</Trans>
      {Number(back) > 0 && <Trans> · переказ грошей {transfer}</Trans>}
      {day !== '' && <Trans> · прибуде {day}</Trans>}
    </Text>
  );
}

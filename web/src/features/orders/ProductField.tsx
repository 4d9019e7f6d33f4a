import { useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { offersQuery } from '@/shared/orders/api';
import { useOfferName } from './useOfferName';

interface ProductFieldProps {
  readonly offerId: number | undefined;
  readonly onChange: (offerId: number | null) => void;
}

/** A product of the catalogue, found by a part of its name or SKU. */
export function ProductField({ offerId, onChange }: ProductFieldProps) {
  const { t } = useLingui();
  const chosenName = useOfferName(offerId);
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, 200);
  const found = useQuery(offersQuery(asked.trim()));
  const data = new Map((found.data?.items ?? []).map(({ id, name }) => [String(id), name]));
  if (offerId !== undefined) data.set(String(offerId), chosenName);
  return (
    <Select
      label={t`Товар`}
      placeholder={t`Назва або артикул`}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t`Очистити товар` }}
      comboboxProps={{ withinPortal: false }}
      nothingFoundMessage={asked === '' ? null : t`Нічого не знайдено`}
      filter={({ options }) => options}
      data={[...data].map(([value, label]) => ({ value, label }))}
      value={offerId === undefined ? null : String(offerId)}
      onSearchChange={setText}
      onChange={(value) => onChange(value === null ? null : Number(value))}
    />
  );
}

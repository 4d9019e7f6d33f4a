import { useLingui } from '@lingui/react/macro';
import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { categoriesQuery } from './api';
import { faultsOf, type BulkFields } from './bulkChange';
import classes from './Catalog.module.css';

interface BulkFormProps {
  readonly fields: BulkFields;
  readonly onChange: (fields: BulkFields) => void;
}

/** What is to be changed; what is left empty stays as it is. */
export function BulkForm({ fields, onChange }: BulkFormProps) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
      <PriceFields fields={fields} onChange={onChange} />
      <StockFields fields={fields} onChange={onChange} />
      <CategoryField fields={fields} onChange={onChange} />
      <StateField fields={fields} onChange={onChange} />
    </SimpleGrid>
  );
}

function PriceFields({ fields, onChange }: BulkFormProps) {
  const { t } = useLingui();
  const hows = { percent: t`Змінити на, %`, add: t`Змінити на суму`, set: t`Поставити` } as const;
  return (
    <div className={classes.pair}>
      <NativeSelect
        label={t`Ціна`}
        value={fields.priceHow}
        data={Object.entries(hows).map(([value, label]) => ({ value, label }))}
        onChange={({ currentTarget: { value } }) => {
          if (value === 'set' || value === 'add' || value === 'percent') onChange({ ...fields, priceHow: value });
        }}
      />
      <TextInput
        data-autofocus
        aria-label={`${t`Ціна`}: ${hows[fields.priceHow]}`}
        inputMode="decimal"
        placeholder={fields.priceHow === 'set' ? '640' : '-5'}
        error={faultsOf(fields).price && t`Введіть число`}
        value={fields.price}
        onChange={(event) => onChange({ ...fields, price: event.currentTarget.value })}
      />
    </div>
  );
}

function StockFields({ fields, onChange }: BulkFormProps) {
  const { t } = useLingui();
  const hows = { set: t`Поставити`, add: t`Змінити на` } as const;
  return (
    <div className={classes.pair}>
      <NativeSelect
        label={t`Залишок`}
        value={fields.stockHow}
        data={Object.entries(hows).map(([value, label]) => ({ value, label }))}
        onChange={({ currentTarget: { value } }) => {
          if (value === 'set' || value === 'add') onChange({ ...fields, stockHow: value });
        }}
      />
      <TextInput
        aria-label={`${t`Залишок`}: ${hows[fields.stockHow]}`}
        inputMode="numeric"
        placeholder={fields.stockHow === 'set' ? '10' : '-1'}
        error={faultsOf(fields).stock && t`Введіть ціле число`}
        value={fields.stock}
        onChange={(event) => onChange({ ...fields, stock: event.currentTarget.value })}
      />
    </div>
  );
}

function CategoryField({ fields, onChange }: BulkFormProps) {
  const { t } = useLingui();
  const { data } = useQuery(categoriesQuery);
  const shelves = (data?.items ?? []).map(({ id, name }) => ({ value: String(id), label: name }));
  return (
    <NativeSelect
      label={t`Категорія`}
      value={fields.category}
      data={[{ value: '', label: t`Не змінювати` }, { value: '0', label: t`Без категорії` }, ...shelves]}
      onChange={(event) => onChange({ ...fields, category: event.currentTarget.value })}
    />
  );
}

function StateField({ fields, onChange }: BulkFormProps) {
  const { t } = useLingui();
  return (
    <NativeSelect
      label={t`Продаж`}
      value={fields.state}
      data={[
        { value: '', label: t`Не змінювати` },
        { value: 'active', label: t`Повернути в продаж` },
        { value: 'archived', label: t`Перенести в архів` },
      ]}
      onChange={({ currentTarget: { value } }) => {
        if (value === '' || value === 'active' || value === 'archived') onChange({ ...fields, state: value });
      }}
    />
  );
}

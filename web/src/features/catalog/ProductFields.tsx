import { useLingui } from '@lingui/react/macro';
import { Select, Stack, Switch, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Product, ProductPatch } from '@/shared/api/types';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { categoriesQuery, useChangeProduct } from './api';

interface ProductFieldsProps {
  readonly product: Product;
  readonly readOnly: boolean;
}

/** The card's fields; each is saved when it is left. */
export function ProductFields({ product, readOnly }: ProductFieldsProps) {
  const { t } = useLingui();
  const categories = useQuery(categoriesQuery);
  const change = useChangeProduct(product.id);
  const notifyError = useNotifyError();
  const save = (patch: ProductPatch) => change.mutate(patch, { onError: notifyError });
  return (
    <Stack gap="sm" flex="1 1 18rem">
      <SavedText label={t`Назва`} value={product.name} readOnly={readOnly} onSave={(name) => save({ name })} />
      <SavedText
        label={t`Виробник`}
        value={product.vendor}
        readOnly={readOnly}
        onSave={(vendor) => save({ vendor })}
      />
      <Select
        label={t`Категорія`}
        placeholder={t`Без категорії`}
        searchable
        clearable={!readOnly}
        readOnly={readOnly}
        value={product.category === null ? null : String(product.category.id)}
        data={(categories.data?.items ?? []).map(({ id, name }) => ({ value: String(id), label: name }))}
        onChange={(id) => save({ category_id: Number(id ?? 0) })}
      />
      <SavedText
        label={t`Опис`}
        value={product.description}
        readOnly={readOnly}
        multiline
        onSave={(description) => save({ description })}
      />
      <Switch
        label={t`У продажу`}
        checked={product.is_active}
        disabled={readOnly}
        onChange={(event) => save({ is_active: event.currentTarget.checked })}
      />
    </Stack>
  );
}

interface SavedTextProps {
  readonly label: string;
  readonly value: string;
  readonly readOnly: boolean;
  readonly multiline?: boolean;
  readonly onSave: (value: string) => void;
}

function SavedText({ label, value, readOnly, multiline = false, onSave }: SavedTextProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const leave = () => {
    if (draft !== null && draft.trim() !== value) onSave(draft);
    setDraft(null);
  };
  const field = { label, readOnly, value: draft ?? value, onBlur: leave };
  if (multiline) {
    return (
      <Textarea
        {...field}
        autosize
        minRows={3}
        maxRows={14}
        onChange={(event) => setDraft(event.currentTarget.value)}
      />
    );
  }
  return <TextInput {...field} onChange={(event) => setDraft(event.currentTarget.value)} />;
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { isApiError } from '@/shared/api/errors';
import { Dialog } from '@/shared/ui/Dialog';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { readAmount } from './amounts';
import { useCreateProduct } from './api';

/** A product in four fields; the rest is on its card, which opens after it. */
export function NewProduct({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const create = useCreateProduct();
  const notifyError = useNotifyError();
  const [name, setName] = useState('');
  const [sku, setSku] = useState('');
  const [price, setPrice] = useState('');
  const [stock, setStock] = useState('');
  const amount = readAmount(price);
  const fields = isApiError(create.error) ? create.error.fields : {};
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const offer = { sku, price: (amount ?? 0).toFixed(2), stock: Number(stock || '0') };
    create.mutate(
      { name, offers: [offer] },
      {
        onSuccess: ({ id }) =>
          void navigate({ to: '/products/$productId', params: { productId: String(id) } }),
        onError: notifyError,
      },
    );
  };
  const ready = name.trim() !== '' && amount !== null && /^\d{0,9}$/.test(stock);
  return (
    <Dialog onClose={onClose} title={t`Новий товар`}>
      <form onSubmit={save} noValidate>
        <Stack gap="sm">
          <TextInput
            label={t`Назва`}
            required
            data-autofocus
            value={name}
            error={fields.name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            label={t`Артикул`}
            value={sku}
            error={fields.sku}
            onChange={(event) => setSku(event.currentTarget.value)}
          />
          <Group grow>
            <TextInput
              label={t`Ціна`}
              required
              inputMode="decimal"
              value={price}
              error={price !== '' && amount === null && t`Введіть суму, наприклад 640,00`}
              onChange={(event) => setPrice(event.currentTarget.value)}
            />
            <TextInput
              label={t`Залишок`}
              inputMode="numeric"
              value={stock}
              onChange={(event) => setStock(event.currentTarget.value)}
            />
          </Group>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              <Trans>Скасувати</Trans>
            </Button>
            <Button type="submit" disabled={!ready} loading={create.isPending}>
              <Trans>Додати</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Table, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Offer, Product } from '@/shared/api/types';
import { Section } from '@/shared/ui/Page';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useAddOffer, useChangeOffer, useDeleteOffer } from './api';
import { PriceCell, StockCell } from './Cells';
import { OfferPicture } from './OfferPicture';
import classes from './Catalog.module.css';

interface OfferTableProps {
  readonly product: Product;
  readonly readOnly: boolean;
}

/** The product's variants: what each costs, how much of it there is, what it is like. */
export function OfferTable({ product, readOnly }: OfferTableProps) {
  const adding = useAddOffer(product.id);
  const notifyError = useNotifyError();
  const only = product.offers.length === 1;
  // One that was given its own picture beside others keeps it when it is left alone.
  const pictured = product.offers.some(({ picture }) => picture !== null);
  return (
    <Section
      title={<Trans>Варіанти</Trans>}
      action={
        !readOnly && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            loading={adding.isPending}
            onClick={() =>
              adding.mutate({ price: product.offers[0]?.price ?? '0.00' }, { onError: notifyError })
            }
          >
            <Trans>Додати варіант</Trans>
          </Button>
        )
      }
    >
      <div className={classes.table}>
        <Table verticalSpacing="xs">
          <Heads hasPictures={!only || pictured} />
          <Table.Tbody>
            {product.offers.map((offer) => (
              <Row
                key={offer.id}
                product={product}
                offer={offer}
                readOnly={readOnly}
                only={only}
                hasPictures={!only || pictured}
              />
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Section>
  );
}

function Heads({ hasPictures }: { readonly hasPictures: boolean }) {
  return (
    <Table.Thead>
      <Table.Tr>
        {hasPictures && (
          <Table.Th>
            <Trans>Фото</Trans>
          </Table.Th>
        )}
        <Table.Th>
          <Trans>Варіант</Trans>
        </Table.Th>
        <Table.Th>
          <Trans>Артикул</Trans>
        </Table.Th>
        <Table.Th>
          <Trans>Штрихкод</Trans>
        </Table.Th>
        <Table.Th className={classes.numbers ?? ''}>
          <Trans>Ціна</Trans>
        </Table.Th>
        <Table.Th className={classes.numbers ?? ''}>
          <Trans>Залишок</Trans>
        </Table.Th>
        <Table.Th />
      </Table.Tr>
    </Table.Thead>
  );
}

interface RowProps {
  readonly product: Product;
  readonly offer: Offer;
  readonly readOnly: boolean;
  readonly only: boolean;
  readonly hasPictures: boolean;
}

function Row({ product, offer, readOnly, only, hasPictures }: RowProps) {
  const { t } = useLingui();
  const deleting = useDeleteOffer();
  const notifyError = useNotifyError();
  const attributes = Object.entries(offer.attributes).map(([name, value]) => `${name}: ${value}`);
  return (
    <Table.Tr>
      {hasPictures && (
        <Table.Td>
          <OfferPicture product={product} offer={offer} readOnly={readOnly} />
        </Table.Td>
      )}
      <Table.Td>
        <CodeField offer={offer} field="name" label={t`Назва варіанта`} readOnly={readOnly} />
        <Text size="xs" c="dimmed">
          {attributes.join(' · ')}
        </Text>
      </Table.Td>
      <Table.Td>
        <CodeField offer={offer} field="sku" label={t`Артикул`} readOnly={readOnly} />
      </Table.Td>
      <Table.Td>
        <CodeField offer={offer} field="barcode" label={t`Штрихкод`} readOnly={readOnly} />
      </Table.Td>
      <Table.Td>
        <PriceCell offer={offer} />
      </Table.Td>
      <Table.Td>
        <StockCell offer={offer} />
      </Table.Td>
      <Table.Td>
        {!readOnly && !only && (
          <ActionIcon
            variant="subtle"
            color="red"
            aria-label={t`Видалити варіант`}
            loading={deleting.isPending}
            onClick={() => deleting.mutate(offer.id, { onError: notifyError })}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

interface CodeFieldProps {
  readonly offer: Offer;
  readonly field: 'name' | 'sku' | 'barcode';
  readonly label: string;
  readonly readOnly: boolean;
}

function CodeField({ offer, field, label, readOnly }: CodeFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const change = useChangeOffer();
  const notifyError = useNotifyError();
  const value = offer[field];
  if (readOnly) return value;
  return (
    <TextInput
      size="xs"
      miw="7rem"
      aria-label={label}
      value={draft ?? value}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => {
        if (draft !== null && draft.trim() !== value) {
          change.mutate({ id: offer.id, body: { [field]: draft } }, { onError: notifyError });
        }
        setDraft(null);
      }}
    />
  );
}

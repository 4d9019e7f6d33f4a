import { Trans, useLingui } from '@lingui/react/macro';
import { Text, TextInput, Tooltip, VisuallyHidden } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Offer, OfferDraft } from '@/shared/api/types';
import { formatMoney, formatNumber } from '@/shared/lib/format';
import { useCan, useMe } from '@/shared/session/api';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { focusOnShow } from '@/shared/ui/focusOnShow';
import { useChangeOffer } from './api';
import { readAmount } from './amounts';
import classes from './Catalog.module.css';

/** What an offer costs; a click lets it be changed in place. */
export function PriceCell({ offer }: { readonly offer: Offer }) {
  const { t } = useLingui();
  const { company } = useMe();
  return (
    <EditableCell
      offer={offer}
      label={t`Ціна: ${offerName(offer)}`}
      text={offer.price}
      read={(text) => {
        const price = readAmount(text);
        return price === null ? null : { price: price.toFixed(2) };
      }}
    >
      {formatMoney(offer.price, company.currency)}
      {offer.old_price !== null && (
        <Text size="xs" c="dimmed" td="line-through">
          {formatMoney(offer.old_price, company.currency)}
        </Text>
      )}
    </EditableCell>
  );
}

/** How much can be sold; what is changed in place is how much lies in the shop. */
export function StockCell({ offer }: { readonly offer: Offer }) {
  const { t } = useLingui();
  const reserved = formatNumber(offer.reserved);
  return (
    <div className={classes.stock}>
      <EditableCell
        offer={offer}
        label={t`Залишок: ${offerName(offer)}`}
        text={String(offer.stock)}
        read={(text) =>
          /^-?\d{1,9}$/.test(text) ? { stock: Number(text), tracks_stock: true } : null
        }
      >
        <StockWord />
        {offer.tracks_stock ? (
          <Text span {...(offer.available > 0 ? {} : { c: 'red' })}>
            {formatNumber(offer.available)}
          </Text>
        ) : (
          <Trans>є</Trans>
        )}
        {offer.reserved > 0 && (
          <Tooltip label={t`Обіцяно замовленням: ${reserved}`}>
            <Text size="xs" c="dimmed">
              <Trans>резерв {reserved}</Trans>
            </Text>
          </Tooltip>
        )}
      </EditableCell>
    </div>
  );
}

/** Names the number where the list has no heads. */
export function StockWord() {
  return (
    <Text span size="xs" c="dimmed" className={classes.word ?? ''}>
      <Trans>Залишок</Trans>{' '}
    </Text>
  );
}

function offerName({ name, sku, id }: Offer): string {
  return [name, sku].find((word) => word !== '') ?? String(id);
}

interface EditableCellProps {
  readonly offer: Offer;
  readonly label: string;
  readonly text: string;
  readonly read: (text: string) => OfferDraft | null;
  readonly children: ReactNode;
}

function EditableCell({ offer, label, text, read, children }: EditableCellProps) {
  const mayEdit = useCan('catalog.edit');
  const [draft, setDraft] = useState<string | null>(null);
  const change = useChangeOffer();
  const notifyError = useNotifyError();
  if (!mayEdit) return <div className={classes.numbers}>{children}</div>;
  const wish = draft === null ? null : read(draft.trim());
  const save = () => {
    if (draft !== null && draft.trim() !== text && wish !== null) {
      change.mutate({ id: offer.id, body: wish }, { onError: notifyError });
    }
    setDraft(null);
  };
  if (draft === null) {
    return (
      <div className={classes.numbers}>
        <button type="button" className={classes.value} onClick={() => setDraft(text)}>
          <VisuallyHidden>{label}</VisuallyHidden> {children}
        </button>
      </div>
    );
  }
  return (
    <TextInput
      className={classes.input ?? ''}
      size="xs"
      ref={focusOnShow}
      aria-label={label}
      inputMode="decimal"
      value={draft}
      error={wish === null}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save();
        if (event.key === 'Escape') setDraft(null);
      }}
    />
  );
}

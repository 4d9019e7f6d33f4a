import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { OfferChoice } from '@/shared/api/types';
import { formatNumber } from '@/shared/lib/format';
import { useMoney } from '@/shared/session/useMoney';
import type { FormLine } from './form';
import { Left } from './Left';
import { readCount, toAmount } from './sums';
import classes from './Orders.module.css';

interface LineRowProps {
  readonly line: FormLine;
  /** The offer as it is by now. */
  readonly offer: OfferChoice | null;
  /** How many of it the saved order has taken already. */
  readonly held: number;
  readonly total: number;
  readonly readOnly: boolean;
  /** What is wrong with a field of this line. */
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (line: FormLine) => void;
  readonly onRemove: () => void;
}

/** A thing that is ordered: how many, at what price, and whether there are as many. */
export function LineRow({ line, offer, held, total, readOnly, errorOf, ...on }: LineRowProps) {
  const { t } = useLingui();
  const { money, sign } = useMoney();
  const name = line.name === '' ? t`Без назви` : line.name;
  const numbers = [
    { field: 'quantity', label: t`Кількість`, mode: 'numeric' },
    { field: 'price', label: t`Ціна, ${sign}`, mode: 'decimal' },
    { field: 'discount', label: t`Знижка, ${sign}`, mode: 'decimal' },
  ] as const;
  return (
    <li className={classes.line} aria-label={name}>
      <div className={classes.thing}>
        <Name line={line} readOnly={readOnly} error={errorOf('name')} onChange={on.onChange} />
        <div className={classes.facts}>
          {line.sku !== '' && (
            <Text size="xs" c="dimmed">
              {line.sku}
            </Text>
          )}
          {offer !== null && (
            <Stock offer={offer} held={held} wanted={readCount(line.quantity) ?? 0} />
          )}
        </div>
        {line.offerId !== null && <Refusal text={errorOf('stock') ?? errorOf('offer_id')} />}
      </div>
      <div className={classes.numbers}>
        {numbers.map(({ field, label, mode }) => (
          <TextInput
            key={field}
            size="xs"
            label={label}
            inputMode={mode}
            value={line[field]}
            placeholder={field === 'quantity' ? '1' : '0'}
            maxLength={16}
            autoComplete="off"
            readOnly={readOnly}
            error={errorOf(field)}
            onChange={(event) => on.onChange({ ...line, [field]: event.currentTarget.value })}
          />
        ))}
        <Text size="sm" fw={500} className={classes.lineTotal ?? ''}>
          {money(toAmount(total))}
        </Text>
      </div>
      {!readOnly && (
        <ActionIcon
          className={classes.remove ?? ''}
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t`Прибрати «${name}»`}
          onClick={on.onRemove}
        >
          <IconTrash size={15} stroke={1.8} />
        </ActionIcon>
      )}
    </li>
  );
}

interface NameProps extends Pick<LineRowProps, 'line' | 'readOnly' | 'onChange'> {
  readonly error: string | undefined;
}

function Name({ line, readOnly, error, onChange }: NameProps) {
  const { t } = useLingui();
  if (line.offerId !== null) {
    return (
      <Text size="sm" fw={500} className={classes.named ?? ''}>
        {line.name}
      </Text>
    );
  }
  return (
    <TextInput
      size="xs"
      value={line.name}
      placeholder={t`Назва товару`}
      aria-label={t`Назва товару`}
      maxLength={255}
      readOnly={readOnly}
      error={error}
      onChange={(event) => onChange({ ...line, name: event.currentTarget.value })}
    />
  );
}

interface StockProps {
  readonly offer: OfferChoice;
  readonly held: number;
  readonly wanted: number;
}

/** Warns of more than there is; whether the shop sells it all the same, the server says. */
function Stock({ offer, held, wanted }: StockProps) {
  const free = Math.max(0, offer.available + held);
  const left = formatNumber(free);
  const isOver = offer.tracks_stock && wanted > free;
  return (
    <Text size="xs" {...(isOver ? { c: 'var(--kramar-warning)', role: 'status' } : { c: 'dimmed' })}>
      {isOver ? <Trans>Замовлено більше, ніж є: лишилося {left}</Trans> : <Left offer={{ ...offer, available: free }} />}
    </Text>
  );
}

function Refusal({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <Text size="xs" c="var(--mantine-color-error)" role="alert">
      {text}
    </Text>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useCan } from '@/shared/session/api';
import { stockQuery } from './api';
import {
  changeForm,
  withFreeLine,
  withLine,
  withOffer,
  withoutLine,
  type OrderForm,
  type Place,
} from './form';
import { LineRow } from './LineRow';
import { OfferSearch } from './OfferSearch';
import { Part } from './Parts';
import { errorOfLine, type ErrorOf } from './useErrors';
import classes from './Orders.module.css';

interface GoodsProps {
  readonly place: Place;
  readonly form: OrderForm;
  /** What each line costs, in kopecks. */
  readonly totals: readonly number[];
  readonly errorOf: ErrorOf;
}

/** What is ordered: found in the catalogue, or written by hand. */
export function Goods({ place, form, totals, errorOf }: GoodsProps) {
  const { t } = useLingui();
  const mayLook = useCan('catalog.view');
  const stock = useQuery(stockQuery(form.lines.flatMap(({ offer }) => offer?.id ?? [])));
  const fresh = new Map(stock.data?.items.map((offer) => [offer.id, offer]));
  const none = errorOf('lines');
  return (
    <Part title={<Trans>Товари</Trans>}>
      {mayLook && (
        <OfferSearch onAdd={(offer) => changeForm(place, (known) => withOffer(known, offer))} />
      )}
      {form.lines.length > 0 && (
        <ul className={classes.lines} aria-label={t`Товари замовлення`}>
          {form.lines.map((line, position) => (
            <LineRow
              key={line.key}
              line={line}
              offer={line.offer && (fresh.get(line.offer.id) ?? line.offer)}
              total={totals[position] ?? 0}
              errorOf={errorOfLine(errorOf, form, position)}
              onChange={(changed) => changeForm(place, (known) => withLine(known, changed))}
              onRemove={() => changeForm(place, (known) => withoutLine(known, line.key))}
            />
          ))}
        </ul>
      )}
      {none !== undefined && (
        <Text size="xs" c="var(--mantine-color-error)" role="alert">
          {none}
        </Text>
      )}
      <Button
        size="compact-xs"
        variant="subtle"
        style={{ justifySelf: 'start' }}
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => changeForm(place, withFreeLine)}
      >
        <Trans>Рядок вручну</Trans>
      </Button>
    </Part>
  );
}

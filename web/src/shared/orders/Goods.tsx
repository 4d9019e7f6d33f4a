import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useCan } from '@/shared/session/api';
import { stockQuery } from './api';
import { withFreeLine, withLine, withOffer, withoutLine } from './form';
import { LineRow } from './LineRow';
import { OfferSearch } from './OfferSearch';
import { Part, type PartProps } from './Parts';
import { errorOfLine } from './useErrors';
import classes from './Orders.module.css';

interface GoodsProps extends PartProps {
  /** What each line costs, in kopecks. */
  readonly totals: readonly number[];
}

/** What is ordered: found in the catalogue, or written by hand. */
export function Goods({ form, onChange, totals, errorOf }: GoodsProps) {
  const { t } = useLingui();
  const mayLook = useCan('catalog.view');
  const stock = useQuery(stockQuery(form.lines.flatMap(({ offerId }) => offerId ?? [])));
  const fresh = new Map(stock.data?.items.map((offer) => [offer.id, offer]));
  const none = errorOf('lines');
  return (
    <Part title={<Trans>Товари</Trans>}>
      {mayLook && (
        <OfferSearch onAdd={(offer) => onChange((known) => withOffer(known, offer))} />
      )}
      {form.lines.length > 0 && (
        <ul className={classes.lines} aria-label={t`Товари замовлення`}>
          {form.lines.map((line, position) => (
            <LineRow
              key={line.key}
              line={line}
              offer={fresh.get(line.offerId ?? 0) ?? line.offer}
              total={totals[position] ?? 0}
              errorOf={errorOfLine(errorOf, form, position)}
              onChange={(changed) => onChange((known) => withLine(known, changed))}
              onRemove={() => onChange((known) => withoutLine(known, line.key))}
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
        onClick={() => onChange(withFreeLine)}
      >
        <Trans>Рядок вручну</Trans>
      </Button>
    </Part>
  );
}

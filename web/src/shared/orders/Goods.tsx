import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useCan } from '@/shared/session/api';
import { useMoney } from '@/shared/session/useMoney';
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
  /** How many of each offer the saved order has taken already. */
  readonly held?: ReadonlyMap<number, number>;
}

const none: ReadonlyMap<number, number> = new Map();

/** What is ordered: found in the catalogue, or written by hand. */
export function Goods({ held = none, totals, ...own }: GoodsProps) {
  const { form, onChange, errorOf, readOnly = false } = own;
  const mayLook = useCan('catalog.view');
  const missing = errorOf('lines');
  return (
    <Part title={<Trans>Товари</Trans>}>
      <div className={classes.goods}>
        {mayLook && !readOnly && (
          <OfferSearch onAdd={(offer) => onChange((known) => withOffer(known, offer))} />
        )}
        {form.lines.length > 0 && (
          <>
            <Heads />
            <Lines {...own} held={held} totals={totals} />
          </>
        )}
        {missing !== undefined && (
          <Text size="xs" c="var(--mantine-color-error)" role="alert">
            {missing}
          </Text>
        )}
        {!readOnly && (
          <Button
            size="compact-xs"
            variant="subtle"
            style={{ justifySelf: 'start' }}
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => onChange(withFreeLine)}
          >
            <Trans>Рядок вручну</Trans>
          </Button>
        )}
      </div>
    </Part>
  );
}

function Lines({ form, onChange, errorOf, totals, held = none, readOnly = false }: GoodsProps) {
  const { t } = useLingui();
  const stock = useQuery(stockQuery(form.lines.flatMap(({ offerId }) => offerId ?? [])));
  const fresh = new Map(stock.data?.items.map((offer) => [offer.id, offer]));
  return (
    <ul className={classes.lines} aria-label={t`Товари замовлення`}>
      {form.lines.map((line, position) => (
        <LineRow
          key={line.key}
          line={line}
          offer={fresh.get(line.offerId ?? 0) ?? line.offer}
          held={held.get(line.offerId ?? 0) ?? 0}
          total={totals[position] ?? 0}
          readOnly={readOnly}
          errorOf={errorOfLine(errorOf, form, position)}
          onChange={(changed) => onChange((known) => withLine(known, changed))}
          onRemove={() => onChange((known) => withoutLine(known, line.key))}
        />
      ))}
    </ul>
  );
}

/** Names the columns where the lines lie as a table; each field is named for itself all the same. */
function Heads() {
  const { sign } = useMoney();
  return (
    <div className={classes.heads} aria-hidden>
      <span>
        <Trans>Товар</Trans>
      </span>
      <div className={`${classes.numbers ?? ''} ${classes.headNumbers ?? ''}`}>
        <span>
          <Trans>Кількість</Trans>
        </span>
        <span>
          <Trans>Ціна, {sign}</Trans>
        </span>
        <span>
          <Trans>Знижка, {sign}</Trans>
        </span>
        <span>
          <Trans>Сума</Trans>
        </span>
      </div>
    </div>
  );
}

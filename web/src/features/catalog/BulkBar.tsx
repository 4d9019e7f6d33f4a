import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconEdit } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { ProductSearch } from './filter';
import { noneChosen, type Chosen } from './selection';
import classes from './Catalog.module.css';

const BulkDialog = lazy(() => import('./BulkDialog').then((part) => ({ default: part.BulkDialog })));

interface BulkBarProps {
  readonly chosen: Chosen;
  readonly search: ProductSearch;
  readonly onChange: (chosen: Chosen) => void;
}

/** What may be done to the products that are ticked, or to all that match. */
export function BulkBar({ chosen, search, onChange }: BulkBarProps) {
  const { t } = useLingui();
  const [editing, setEditing] = useState(false);
  if (chosen.ids.size === 0 && !chosen.all) return null;
  return (
    <div className={classes.bar} role="toolbar" aria-label={t`Дії з вибраними товарами`}>
      <strong role="status">
        {chosen.all ? <Trans>Усі за фільтром</Trans> : <Count count={chosen.ids.size} />}
      </strong>
      {!chosen.all && (
        <Button variant="subtle" size="compact-sm" onClick={() => onChange({ ...noneChosen, all: true })}>
          <Trans>Усі за фільтром</Trans>
        </Button>
      )}
      <span className={classes.grow} />
      <Button
        size="compact-sm"
        leftSection={<IconEdit size={15} aria-hidden />}
        onClick={() => setEditing(true)}
      >
        <Trans>Змінити</Trans>
      </Button>
      <Button variant="subtle" color="gray" size="compact-sm" onClick={() => onChange(noneChosen)}>
        <Trans>Не вибирати</Trans>
      </Button>
      {editing && (
        <Suspense>
          <BulkDialog
            chosen={chosen}
            search={search}
            onClose={() => setEditing(false)}
            onDone={() => onChange(noneChosen)}
          />
        </Suspense>
      )}
    </div>
  );
}

function Count({ count }: { readonly count: number }) {
  return (
    <Plural
      value={count}
      one="Вибрано # товар"
      few="Вибрано # товари"
      many="Вибрано # товарів"
      other="Вибрано # товару"
    />
  );
}

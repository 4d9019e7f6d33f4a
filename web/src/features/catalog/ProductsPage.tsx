import { Trans } from '@lingui/react/macro';
import { Button, Group, Title } from '@mantine/core';
import { IconPlus, IconTableImport } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useCan } from '@/shared/session/api';
import { useChosen } from '@/shared/table/useChosen';
import { BulkBar } from './BulkBar';
import { CategoryPanel } from './CategoryPanel';
import { readProductSearch, type ProductSearch } from './filter';
import { ProductFilters } from './ProductFilters';
import { ProductList } from './ProductList';
import { noneChosen } from './selection';
import classes from './Catalog.module.css';

const NewProduct = lazy(() => import('./NewProduct').then((part) => ({ default: part.NewProduct })));

const JobProgress = lazy(() => import('./JobProgress').then((part) => ({ default: part.JobProgress })));

/** «Товари»: what the shop sells, its categories beside it. */
export function ProductsPage() {
  const search = readProductSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const mayEdit = useCan('catalog.edit');
  const [chosen, setChosen] = useChosen(noneChosen, search);
  const choose = (next: ProductSearch) => {
    void navigate({ to: '/products', search: next, replace: true });
  };
  return (
    <div className={classes.scroll}>
      <div className={classes.wide}>
        <Head />
        <div className={classes.columns}>
          <CategoryPanel
            chosen={search.category ?? null}
            onChoose={(category) => choose(readProductSearch({ ...search, category }))}
          />
          <div>
            <ProductFilters search={search} onChange={choose} />
            {mayEdit && (
              <Suspense>
                <JobProgress />
              </Suspense>
            )}
            {mayEdit && <BulkBar chosen={chosen} search={search} onChange={setChosen} />}
            <ProductList
              search={search}
              chosen={mayEdit ? chosen : null}
              onChoose={setChosen}
              onReset={() => choose({})}
            />
          </div>
        </div>
      </div>
    </div>
  );
}

function Head() {
  const mayEdit = useCan('catalog.edit');
  const mayImport = useCan('catalog.import');
  const [making, setMaking] = useState(false);
  return (
    <Group justify="space-between" mb="md" gap="sm">
      <Title order={1}>
        <Trans>Товари</Trans>
      </Title>
      <Group gap="xs">
        {mayImport && (
          <Button
            component={Link}
            to="/products/imports"
            variant="default"
            leftSection={<IconTableImport size={16} aria-hidden />}
          >
            <Trans>Імпорт</Trans>
          </Button>
        )}
        {mayEdit && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setMaking(true)}>
            <Trans>Додати товар</Trans>
          </Button>
        )}
      </Group>
      {making && (
        <Suspense>
          <NewProduct onClose={() => setMaking(false)} />
        </Suspense>
      )}
    </Group>
  );
}

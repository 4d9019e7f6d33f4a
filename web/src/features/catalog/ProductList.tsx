import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Center, Checkbox } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconPackage, IconSearchOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useIntersection } from '@mantine/hooks';
import { useEffect, type ReactNode } from 'react';
import type { ProductRow } from '@/shared/api/types';
import { useCan } from '@/shared/session/api';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LoadingLines } from '@/shared/ui/LoadingLines';
import { QueryView } from '@/shared/ui/QueryView';
import { productListQuery } from './api';
import { isNarrowed, type ProductSearch } from './filter';
import { ProductLine } from './ProductLine';
import { isChosen, noneChosen, toggle, type Chosen } from './selection';
import classes from './Catalog.module.css';

interface ProductListProps {
  readonly search: ProductSearch;
  /** Which are ticked; null for whoever may change nothing. */
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onReset: () => void;
}

/** The products that match; more come when the end is near. */
export function ProductList({ search, chosen, onChoose, onReset }: ProductListProps) {
  const query = useInfiniteQuery(productListQuery(search));
  return (
    <>
      <QueryView query={query} loading={<LoadingLines count={8} height={56} />}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <Nothing narrowed={isNarrowed(search)} onReset={onReset} />;
          return (
            <div className={classes.rows} data-choosing={chosen !== null || undefined}>
              <Heads>
                {chosen !== null && <All items={items} chosen={chosen} onChoose={onChoose} />}
              </Heads>
              <ul className={classes.list}>
                {items.map((product) => (
                  <ProductLine
                    key={product.id}
                    product={product}
                    chosen={chosen === null ? null : isChosen(chosen, product.id)}
                    onToggle={() => chosen !== null && onChoose(toggle(chosen, product.id))}
                  />
                ))}
              </ul>
            </div>
          );
        }}
      </QueryView>
      {query.hasNextPage && (
        <More busy={query.isFetchingNextPage} onMore={() => void query.fetchNextPage()} />
      )}
    </>
  );
}

interface AllProps {
  readonly items: readonly ProductRow[];
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** Ticks all that are loaded, or none. */
function All({ items, chosen, onChoose }: AllProps) {
  const { t } = useLingui();
  const every = items.every(({ id }) => isChosen(chosen, id));
  return (
    <Checkbox
      size="xs"
      aria-label={t`Вибрати показані`}
      checked={every}
      indeterminate={!every && chosen.ids.size > 0}
      onChange={() =>
        onChoose(every ? noneChosen : { ids: new Set(items.map(({ id }) => id)), all: false })
      }
    />
  );
}

function Heads({ children }: { readonly children: ReactNode }) {
  return (
    <div className={classes.head}>
      {children}
      <span />
      <span>
        <Trans>Товар</Trans>
      </span>
      <span>
        <Trans>Категорія</Trans>
      </span>
      <span className={classes.numbers}>
        <Trans>Ціна</Trans>
      </span>
      <span className={classes.numbers}>
        <Trans>Залишок</Trans>
      </span>
    </div>
  );
}

function More({ busy, onMore }: { readonly busy: boolean; readonly onMore: () => void }) {
  const { ref, entry } = useIntersection({ rootMargin: '600px' });
  const near = entry?.isIntersecting === true;
  useEffect(() => {
    if (near && !busy) onMore();
    // Only when it comes near: the button stays for whoever has no scroller.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a new function each time
  }, [near, busy]);
  return (
    <div ref={ref} className={classes.more}>
      <Button variant="default" loading={busy} onClick={onMore}>
        <Trans>Показати ще</Trans>
      </Button>
    </div>
  );
}

function Nothing({ narrowed, onReset }: { readonly narrowed: boolean; readonly onReset: () => void }) {
  const mayImport = useCan('catalog.import');
  if (narrowed) {
    return (
      <Center py="xl">
        <EmptyState
          icon={IconSearchOff}
          title={<Trans>Нічого не знайдено</Trans>}
          action={
            <Button variant="default" onClick={onReset}>
              <Trans>Скинути фільтри</Trans>
            </Button>
          }
        >
          <Trans>Спробуйте інші слова або приберіть фільтри.</Trans>
        </EmptyState>
      </Center>
    );
  }
  return (
    <Center py="xl">
      <EmptyState
        icon={IconPackage}
        title={<Trans>Товарів ще немає</Trans>}
        action={
          mayImport && (
            <Button component={Link} to="/products/imports">
              <Trans>Завантажити прайс</Trans>
            </Button>
          )
        }
      >
        <Trans>Додайте перший товар або завантажте прайс: YML, CSV чи Excel.</Trans>
      </EmptyState>
    </Center>
  );
}

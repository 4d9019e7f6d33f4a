import { Trans } from '@lingui/react/macro';
import { Button, Center } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconPackage, IconSearchOff } from '@tabler/icons-react';
import { useIntersection } from '@mantine/hooks';
import { useEffect } from 'react';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LoadingLines } from '@/shared/ui/LoadingLines';
import { QueryView } from '@/shared/ui/QueryView';
import { productListQuery } from './api';
import { isNarrowed, type ProductSearch } from './filter';
import { ProductLine } from './ProductLine';
import classes from './Catalog.module.css';

interface ProductListProps {
  readonly search: ProductSearch;
  readonly onReset: () => void;
}

/** The products that match; more come when the end is near. */
export function ProductList({ search, onReset }: ProductListProps) {
  const query = useInfiniteQuery(productListQuery(search));
  return (
    <>
      <QueryView query={query} loading={<LoadingLines count={8} height={56} />}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <Nothing narrowed={isNarrowed(search)} onReset={onReset} />;
          return (
            <div className={classes.rows}>
              <Heads />
              <ul className={classes.list}>
                {items.map((product) => (
                  <ProductLine key={product.id} product={product} />
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

function Heads() {
  return (
    <div className={classes.head} aria-hidden>
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
      <EmptyState icon={IconPackage} title={<Trans>Товарів ще немає</Trans>}>
        <Trans>Додайте перший товар або завантажте прайс: YML, CSV чи Excel.</Trans>
      </EmptyState>
    </Center>
  );
}

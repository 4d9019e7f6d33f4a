import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Badge, Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Product } from '@/shared/api/types';
import { useCan } from '@/shared/session/api';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { Page, Section } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { productQuery, useDeleteProduct, useRestoreProduct } from './api';
import { OfferTable } from './OfferTable';
import { ProductFields } from './ProductFields';
import { ProductPicture } from './ProductPicture';
import classes from './Catalog.module.css';

/** A product's card: what it is, its picture, its variants. */
export function ProductPage() {
  const { productId = '' } = useParams({ strict: false });
  const query = useQuery(productQuery(Number(productId)));
  return (
    <div className={classes.scroll}>
      <div className={classes.back}>
        <Anchor component={Link} to="/products" size="sm">
          <Trans>← Усі товари</Trans>
        </Anchor>
      </div>
      <QueryView query={query}>{(product) => <Card key={product.id} product={product} />}</QueryView>
    </div>
  );
}

function Card({ product }: { readonly product: Product }) {
  const mayEdit = useCan('catalog.edit');
  const category = product.category?.name;
  return (
    <Page
      title={product.name}
      description={<About product={product} category={category ?? null} />}
      action={mayEdit && <Removal product={product} />}
    >
      <Section title={<Trans>Опис</Trans>}>
        <Group align="flex-start" gap="lg">
          <ProductPicture product={product} readOnly={!mayEdit} />
          <ProductFields product={product} readOnly={!mayEdit} />
        </Group>
      </Section>
      <OfferTable product={product} readOnly={!mayEdit} />
    </Page>
  );
}

interface AboutProps {
  readonly product: Product;
  readonly category: string | null;
}

function About({ product, category }: AboutProps) {
  const source = product.source?.name;
  return (
    <Group component="span" gap={8}>
      <span>{category ?? <Trans>Без категорії</Trans>}</span>
      {source !== undefined && (
        <Text span>
          <Trans>джерело: {source}</Trans>
        </Text>
      )}
      {product.archived_at !== null && (
        <Badge component="span" color="gray" variant="light">
          <Trans>Архів</Trans>
        </Badge>
      )}
    </Group>
  );
}

function Removal({ product }: { readonly product: Product }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const deleting = useDeleteProduct();
  const restoring = useRestoreProduct();
  const notifyError = useNotifyError();
  const { name } = product;
  if (product.archived_at !== null) {
    return (
      <Button
        variant="default"
        loading={restoring.isPending}
        onClick={() => restoring.mutate(product.id, { onError: notifyError })}
      >
        <Trans>Повернути з архіву</Trans>
      </Button>
    );
  }
  const remove = () =>
    deleting.mutate(product.id, {
      onSuccess: ({ result }) => {
        notifications.show({
          message:
            result === 'archived'
              ? t`«${name}» є в замовленнях, тому товар перенесено в архів`
              : t`«${name}» видалено`,
        });
        void navigate({ to: '/products' });
      },
      onError: notifyError,
    });
  return (
    <>
      <Button variant="default" color="red" onClick={() => setAsking(true)}>
        <Trans>Видалити</Trans>
      </Button>
      {asking && (
        <ConfirmDialog
          title={<Trans>Видалити «{name}»?</Trans>}
          action={<Trans>Видалити</Trans>}
          busy={deleting.isPending}
          onConfirm={remove}
          onClose={() => setAsking(false)}
        >
          <Trans>Товар, який є в замовленнях, не зникне, а перейде в архів.</Trans>
        </ConfirmDialog>
      )}
    </>
  );
}

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Badge, Checkbox, Group, Text } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconPhoto } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Offer, ProductRow } from '@/shared/api/types';
import { formatMoney, formatNumber } from '@/shared/lib/format';
import { useMe } from '@/shared/session/api';
import { PriceCell, StockCell, StockWord } from './Cells';
import classes from './Catalog.module.css';

interface ProductLineProps {
  readonly product: ProductRow;
  /** Whether it is ticked; null where nothing is. */
  readonly chosen: boolean | null;
  readonly onToggle: () => void;
}

/** One product; one of several variants opens to show them. */
export function ProductLine({ product, chosen, onToggle }: ProductLineProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const [only, ...others] = product.offers;
  const many = others.length > 0;
  return (
    <li className={classes.row}>
      <div className={classes.line}>
        {chosen !== null && (
          <Checkbox size="xs" aria-label={t`Вибрати «${product.name}»`} checked={chosen} onChange={onToggle} />
        )}
        <Thumb url={product.picture?.thumbnail_url ?? only?.picture?.thumbnail_url ?? null} />
        <div>
          <Group gap={6} wrap="nowrap">
            <Link to="/products/$productId" params={{ productId: String(product.id) }} className={classes.name ?? ''}>
              {product.name}
            </Link>
            {many && <VariantsButton open={open} onPress={() => setOpen(!open)} />}
          </Group>
          <About product={product} />
        </div>
        <Text className={classes.category ?? ''} size="sm" c="dimmed" lineClamp={2}>
          {product.category?.name}
        </Text>
        {many ? <Together offers={product.offers} /> : only && <Cells offer={only} />}
      </div>
      {open &&
        product.offers.map((offer) => (
          <OfferLine key={offer.id} product={product} offer={offer} indented={chosen !== null} />
        ))}
    </li>
  );
}

interface VariantsButtonProps {
  readonly open: boolean;
  readonly onPress: () => void;
}

function VariantsButton({ open, onPress }: VariantsButtonProps) {
  const { t } = useLingui();
  const Icon = open ? IconChevronUp : IconChevronDown;
  return (
    <ActionIcon
      variant="subtle"
      size="sm"
      aria-expanded={open}
      aria-label={open ? t`Сховати варіанти` : t`Показати варіанти`}
      onClick={onPress}
    >
      <Icon size={16} aria-hidden />
    </ActionIcon>
  );
}

function Cells({ offer }: { readonly offer: Offer }) {
  return (
    <>
      <PriceCell offer={offer} />
      <StockCell offer={offer} />
    </>
  );
}

function Together({ offers }: { readonly offers: readonly Offer[] }) {
  return (
    <>
      <PriceRange offers={offers} />
      <StockSum offers={offers} />
    </>
  );
}

function About({ product }: { readonly product: ProductRow }) {
  const [only, ...others] = product.offers;
  const count = product.offers.length;
  return (
    <Group gap={8}>
      <Text size="sm" c="dimmed">
        {others.length > 0 ? (
          <Plural value={count} one="# варіант" few="# варіанти" many="# варіантів" other="# варіанта" />
        ) : (
          [only?.sku, product.vendor].filter((part) => part !== undefined && part !== '').join(' · ')
        )}
      </Text>
      {product.archived_at !== null && (
        <Badge color="gray" variant="light" size="sm">
          <Trans>Архів</Trans>
        </Badge>
      )}
      {product.archived_at === null && !product.is_active && (
        <Badge color="gray" variant="light" size="sm">
          <Trans>Не в продажу</Trans>
        </Badge>
      )}
    </Group>
  );
}

interface OfferLineProps {
  readonly product: ProductRow;
  readonly offer: Offer;
  readonly indented: boolean;
}

function OfferLine({ product, offer, indented }: OfferLineProps) {
  return (
    <div className={`${classes.line ?? ''} ${classes.offer ?? ''}`}>
      {indented && <span />}
      <Thumb url={(offer.picture ?? product.picture)?.thumbnail_url ?? null} />
      <Text size="sm">
        {offer.name === '' ? <Trans>Без назви варіанта</Trans> : offer.name}{' '}
        <Text span c="dimmed">
          {offer.sku}
        </Text>
      </Text>
      <span className={classes.category} />
      <Cells offer={offer} />
    </div>
  );
}

export function Thumb({ url }: { readonly url: string | null }) {
  if (url === null) {
    return (
      <span className={classes.thumb} aria-hidden>
        <IconPhoto size={20} stroke={1.5} />
      </span>
    );
  }
  return <img className={classes.thumb} src={url} alt="" loading="lazy" />;
}

function PriceRange({ offers }: { readonly offers: readonly Offer[] }) {
  const { company } = useMe();
  const prices = offers.map(({ price }) => Number(price));
  const [low, high] = [Math.min(...prices), Math.max(...prices)];
  const from = formatMoney(String(low), company.currency);
  return (
    <Text className={classes.numbers ?? ''}>{low === high ? from : <Trans>від {from}</Trans>}</Text>
  );
}

function StockSum({ offers }: { readonly offers: readonly Offer[] }) {
  const sum = offers.reduce((total, { available }) => total + available, 0);
  return (
    <Text className={`${classes.numbers ?? ''} ${classes.stock ?? ''}`}>
      <StockWord />
      {offers.some(({ tracks_stock: tracks }) => !tracks) ? <Trans>є</Trans> : formatNumber(sum)}
    </Text>
  );
}

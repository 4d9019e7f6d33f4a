import { useLingui } from '@lingui/react/macro';
import type { Product } from '@/shared/api/types';
import classes from './Catalog.module.css';

/** The other pictures that the source names, small; each opens whole. */
export function MorePictures({ product }: { readonly product: Product }) {
  const { t } = useLingui();
  const { name } = product;
  const alt = (number: number) => t`Фото ${number}: ${name}`;
  const others = product.pictures.filter(({ id }) => id !== product.picture?.id);
  if (others.length === 0) return null;
  return (
    <ul className={classes.gallery} aria-label={t`Ще фото`}>
      {others.map(({ id, url, thumbnail_url: small }, index) => (
        <li key={id}>
          <a href={url} target="_blank" rel="noreferrer">
            <img className={classes.thumb} src={small} alt={alt(index + 2)} loading="lazy" />
          </a>
        </li>
      ))}
    </ul>
  );
}

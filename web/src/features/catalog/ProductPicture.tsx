import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconPhoto } from '@tabler/icons-react';
import { useRef } from 'react';
import type { Product } from '@/shared/api/types';
import { PictureRow } from './PictureRow';
import { usePictures } from './usePictures';
import classes from './Catalog.module.css';

interface ProductPictureProps {
  readonly product: Product;
  readonly readOnly: boolean;
}

/** The main picture large, all of them small, and the buttons that change them. */
export function ProductPicture({ product, readOnly }: ProductPictureProps) {
  const { t } = useLingui();
  const pictures = usePictures(product);
  const { picture, name } = product;
  return (
    <Stack gap="xs" className={classes.pictures}>
      {picture === null ? (
        <span className={`${classes.picture ?? ''} ${classes.thumb ?? ''}`} style={{ height: 'auto', width: '11rem' }} aria-hidden>
          <IconPhoto size={40} stroke={1.2} />
        </span>
      ) : (
        <img className={classes.picture} src={picture.thumbnail_url} alt={t`Фото: ${name}`} />
      )}
      <PictureRow product={product} pictures={pictures} readOnly={readOnly} />
      {!readOnly && <Buttons product={product} pictures={pictures} />}
    </Stack>
  );
}

interface ButtonsProps {
  readonly product: Product;
  readonly pictures: ReturnType<typeof usePictures>;
}

function Buttons({ product, pictures }: ButtonsProps) {
  const resetRef = useRef<() => void>(null);
  const { source, picture } = product;
  const add = (files: File[]) => {
    void pictures.add(files);
    // The same file again is a choice too.
    resetRef.current?.();
  };
  return (
    <>
      <Group gap="xs">
        <FileButton multiple resetRef={resetRef} accept="image/png,image/jpeg,image/webp,image/gif" onChange={add}>
          {(props) => (
            <Button {...props} size="compact-sm" variant="default" loading={pictures.isBusy}>
              <Trans>Додати фото</Trans>
            </Button>
          )}
        </FileButton>
        {picture !== null && pictures.pictures.length === 1 && (
          <Button size="compact-sm" variant="subtle" color="red" onClick={() => pictures.remove(picture.id)}>
            <Trans>Прибрати</Trans>
          </Button>
        )}
      </Group>
      {product.pictures_by_hand && source !== null && (
        <>
          <Text size="xs" c="dimmed">
            <Trans>Фото впорядковано вручну: завантаження товарів їх не змінюють.</Trans>
          </Text>
          <Group>
            <Button size="compact-xs" variant="subtle" onClick={pictures.giveBack}>
              <Trans>Повернути фото джерела</Trans>
            </Button>
          </Group>
        </>
      )}
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileButton, Group, Stack } from '@mantine/core';
import { IconPhoto } from '@tabler/icons-react';
import type { Product } from '@/shared/api/types';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useChangeProduct, useUploadPicture } from './api';
import { MorePictures } from './MorePictures';
import classes from './Catalog.module.css';

interface ProductPictureProps {
  readonly product: Product;
  readonly readOnly: boolean;
}

export function ProductPicture({ product, readOnly }: ProductPictureProps) {
  const { t } = useLingui();
  const change = useChangeProduct(product.id);
  const upload = useUploadPicture();
  const notifyError = useNotifyError();
  const choose = (file: File | null) => {
    if (file === null) return;
    upload.mutate(file, {
      onSuccess: ({ id }) => change.mutate({ picture_id: id }, { onError: notifyError }),
      onError: notifyError,
    });
  };
  const { picture, name } = product;
  return (
    <Stack gap="xs">
      {picture === null ? (
        <span className={`${classes.picture ?? ''} ${classes.thumb ?? ''}`} style={{ height: 'auto', width: '11rem' }} aria-hidden>
          <IconPhoto size={40} stroke={1.2} />
        </span>
      ) : (
        <img className={classes.picture} src={picture.thumbnail_url} alt={t`Фото: ${name}`} />
      )}
      <MorePictures product={product} />
      {!readOnly && (
        <Group gap="xs">
          <FileButton accept="image/png,image/jpeg,image/webp,image/gif" onChange={choose}>
            {(props) => (
              <Button {...props} size="compact-sm" variant="default" loading={upload.isPending}>
                {picture === null ? <Trans>Додати фото</Trans> : <Trans>Змінити</Trans>}
              </Button>
            )}
          </FileButton>
          {picture !== null && (
            <Button
              size="compact-sm"
              variant="subtle"
              color="red"
              onClick={() => change.mutate({ picture_id: 0 }, { onError: notifyError })}
            >
              <Trans>Прибрати</Trans>
            </Button>
          )}
        </Group>
      )}
    </Stack>
  );
}

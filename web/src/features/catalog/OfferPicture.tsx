import { Trans, useLingui } from '@lingui/react/macro';
import { FileButton, Loader, Menu, UnstyledButton } from '@mantine/core';
import { useRef } from 'react';
import type { Offer, Product } from '@/shared/api/types';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useChangeOffer } from './api';
import { useUploadPicture } from './pictures';
import { Thumb } from './ProductLine';

interface OfferPictureProps {
  readonly product: Product;
  readonly offer: Offer;
  readonly readOnly: boolean;
}

/** A variant's own picture; without one its product's is shown, fainter. */
export function OfferPicture({ product, offer, readOnly }: OfferPictureProps) {
  const { t } = useLingui();
  const upload = useUploadPicture();
  const change = useChangeOffer();
  const notifyError = useNotifyError();
  const resetRef = useRef<() => void>(null);
  const put = (pictureId: number) =>
    change.mutate({ id: offer.id, body: { picture_id: pictureId } }, { onError: notifyError });
  const choose = (file: File | null) => {
    if (file === null) return;
    upload.mutate(file, { onSuccess: ({ id }) => put(id), onError: notifyError });
    // The same file again is a choice too.
    resetRef.current?.();
  };
  const own = offer.picture?.thumbnail_url ?? null;
  const busy = upload.isPending || change.isPending;
  const shown = busy ? (
    <Loader size="sm" aria-label={t`Завантаження`} />
  ) : (
    <span style={{ opacity: own === null && product.picture !== null ? 0.45 : 1 }}>
      <Thumb url={own ?? product.picture?.thumbnail_url ?? null} />
    </span>
  );
  if (readOnly) return shown;
  return (
    <FileButton resetRef={resetRef} accept="image/png,image/jpeg,image/webp,image/gif" onChange={choose}>
      {({ onClick }) =>
        own === null ? (
          <UnstyledButton aria-label={t`Додати фото варіанта`} aria-busy={busy} onClick={onClick}>
            {shown}
          </UnstyledButton>
        ) : (
          <Menu withinPortal>
            <Menu.Target>
              <UnstyledButton aria-label={t`Фото варіанта`} aria-busy={busy}>{shown}</UnstyledButton>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={onClick}><Trans>Змінити</Trans></Menu.Item>
              <Menu.Item color="red" onClick={() => put(0)}><Trans>Прибрати</Trans></Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )
      }
    </FileButton>
  );
}

import { useLingui } from '@lingui/react/macro';
import type { Product } from '@/shared/api/types';
import { notifyUndo } from '@/shared/ui/notifyUndo';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useArrangePictures, useReturnPictures, useUploadPicture } from './pictures';

type Picture = Product['pictures'][number];

/** The product's pictures, the main one first, and what may be done with them. */
export function usePictures(product: Product) {
  const { t } = useLingui();
  const arrange = useArrangePictures(product.id);
  const giveBack = useReturnPictures(product.id);
  const upload = useUploadPicture();
  const onError = useNotifyError();
  const pictures = listPictures(product);
  const ids = pictures.map(({ id }) => id);
  const put = (next: readonly number[]) => arrange.mutate(next, { onError });
  return {
    pictures,
    isBusy: upload.isPending || arrange.isPending || giveBack.isPending,
    add: async (files: readonly File[]) => {
      try {
        const kept = await Promise.all(files.map((file) => upload.mutateAsync(file)));
        put([...ids, ...kept.map(({ id }) => id)]);
      } catch (error) {
        onError(error);
      }
    },
    move: (id: number, place: number) => put(moved(ids, id, place)),
    remove: (id: number) =>
      arrange.mutate(
        ids.filter((each) => each !== id),
        { onError, onSuccess: () => notifyUndo(t`Фото прибрано`, () => put(ids)) },
      ),
    giveBack: () =>
      giveBack.mutate(undefined, {
        onError,
        onSuccess: () => notifyUndo(t`Фото знову як у джерелі`, () => put(ids)),
      }),
  };
}

function listPictures({ picture, pictures }: Product): readonly Picture[] {
  return picture === null ? pictures : [picture, ...pictures.filter(({ id }) => id !== picture.id)];
}

/** The same ids with one at another place. */
export function moved(ids: readonly number[], id: number, place: number): readonly number[] {
  const others = ids.filter((each) => each !== id);
  return [...others.slice(0, place), id, ...others.slice(place)];
}

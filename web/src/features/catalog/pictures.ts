import { useMutation } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import { toForm } from '@/shared/api/toForm';
import { productPath, useKeep } from './api';

export function useUploadPicture() {
  return useMutation({
    mutationFn: (file: File) =>
      take(
        api.POST('/api/v1/product-pictures', { body: { file: file.name }, bodySerializer: toForm(file) }),
      ),
  });
}

export function useArrangePictures(id: number) {
  const keep = useKeep();
  return useMutation({
    mutationFn: (fileIds: readonly number[]) =>
      take(
        api.PUT('/api/v1/products/{product_id}/pictures', {
          params: productPath(id),
          body: { file_ids: [...fileIds] },
        }),
      ),
    onSuccess: keep,
  });
}

export function useReturnPictures(id: number) {
  const keep = useKeep();
  return useMutation({
    mutationFn: () =>
      take(api.DELETE('/api/v1/products/{product_id}/pictures', { params: productPath(id) })),
    onSuccess: keep,
  });
}

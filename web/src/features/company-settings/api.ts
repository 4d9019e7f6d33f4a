import { useMutation } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import { toForm } from '@/shared/api/toForm';

/** Shows a picture as the company's logo; the event that follows brings it to every screen. */
export function useUploadLogo() {
  return useMutation({
    mutationFn: (file: File) =>
      take(
        api.POST('/api/v1/company/logo', { body: { file: file.name }, bodySerializer: toForm(file) }),
      ),
  });
}

/** Takes the logo away. */
export function useDeleteLogo() {
  return useMutation({ mutationFn: () => take(api.DELETE('/api/v1/company/logo')) });
}

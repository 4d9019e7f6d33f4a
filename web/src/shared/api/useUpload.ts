import { useMutation } from '@tanstack/react-query';
import { api, take } from './client';

/** Brings a file to the server, where it waits to be sent. */
export function useUpload() {
  return useMutation({
    mutationFn: (file: File) => {
      const body = new FormData();
      body.append('file', file);
      return take(
        api.POST('/api/v1/uploads', {
          // The generated type describes a file as text; the serializer hands the form over as it is.
          body: { file: file.name },
          bodySerializer: () => body,
        }),
      );
    },
  });
}

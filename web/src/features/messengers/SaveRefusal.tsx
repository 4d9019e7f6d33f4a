import { Alert } from '@mantine/core';
import { useErrorText } from '@/shared/ui/useErrorText';

/** Why the channel was not saved, in the server's words. */
export function SaveRefusal({ error }: { readonly error: Error | null }) {
  const errorText = useErrorText();
  if (error === null) return null;
  return (
    <Alert color="red" variant="light" role="alert">
      {errorText(error)}
    </Alert>
  );
}

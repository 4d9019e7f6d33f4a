import { Center } from '@mantine/core';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { ErrorState } from '@/shared/ui/ErrorState';

/** A page that could not be shown: why, and a way to try again. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const handleRetry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Center mih="60vh" p="lg">
      <ErrorState error={error} onRetry={handleRetry} />
    </Center>
  );
}

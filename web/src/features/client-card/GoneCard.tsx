import { Trans } from '@lingui/react/macro';
import { Button, Center } from '@mantine/core';
import { IconUserOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { isApiError } from '@/shared/api/errors';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';

interface GoneCardProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** What became of a card that a link leads to: merged into another, or deleted. */
export function GoneCard({ error, onRetry }: GoneCardProps) {
  const isGone =
    isApiError(error) && (error.code === 'client_merged' || error.code === 'client_deleted');
  if (!isGone) return <ErrorState error={error} onRetry={onRetry} />;
  const into = error.fields.client_id;
  return (
    <Center h="100%">
      <EmptyState
        heading={1}
        icon={IconUserOff}
        title={error.detail}
        action={
          into === undefined ? (
            <Button component={Link} to="/clients" variant="default">
              <Trans>До списку клієнтів</Trans>
            </Button>
          ) : (
            <Button
              renderRoot={(props) => (
                <Link to="/clients/$clientId" params={{ clientId: into }} {...props} />
              )}
            >
              <Trans>Відкрити об’єднану картку</Trans>
            </Button>
          )
        }
      />
    </Center>
  );
}

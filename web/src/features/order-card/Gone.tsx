import { Trans } from '@lingui/react/macro';
import { Button, Center } from '@mantine/core';
import { IconReceiptOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { isApiError } from '@/shared/api/errors';
import type { Order } from '@/shared/api/types';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';

interface GoneProps {
  readonly error: Error;
  /** The order as it was shown until now. */
  readonly known: Order | undefined;
  readonly onRetry: () => void;
}

/** An order that cannot be shown: gone while one looked at it, never there, or out of reach. */
export function Gone({ error, known, onRetry }: GoneProps) {
  const isAbsent = isApiError(error) && (error.status === 404 || error.status === 403);
  if (!isAbsent) {
    return (
      <Center h="100%">
        <ErrorState error={error} onRetry={onRetry} />
      </Center>
    );
  }
  const number = known?.number;
  return (
    <Center h="100%">
      <EmptyState
        heading={1}
        icon={IconReceiptOff}
        title={
          number === undefined ? (
            <Trans>Такого замовлення немає</Trans>
          ) : (
            <Trans>Замовлення №{number} вам більше не доступне</Trans>
          )
        }
        action={
          <Button component={Link} to="/orders" variant="default">
            <Trans>До замовлень</Trans>
          </Button>
        }
      >
        {number === undefined ? (
          <Trans>Його видалили, або ви не маєте права його бачити.</Trans>
        ) : (
          <Trans>Щойно його видалили або передали іншому співробітнику.</Trans>
        )}
      </EmptyState>
    </Center>
  );
}

import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useErrorText } from '@/shared/ui/useErrorText';
import type { Sending } from './useSending';

/** Why the order was not made. */
export function Refusal({ sending }: { readonly sending: Sending }) {
  const errorText = useErrorText();
  return (
    <>
      {sending.error !== null && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {errorText(sending.error)}
        </Text>
      )}
      {Object.keys(sending.problems).length > 0 && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          <Trans>Перевірте виділені поля.</Trans>
        </Text>
      )}
    </>
  );
}

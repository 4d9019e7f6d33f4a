import { Plural, Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { ClientCounts } from '@/shared/api/types';
import { formatNumber } from '@/shared/lib/format';

/** How many clients match; of very many only that there are more. */
export function FoundCount({ counts: { total, has_more } }: { readonly counts: ClientCounts }) {
  const number = formatNumber(total);
  return (
    <Text c="dimmed" role="status">
      {has_more ? (
        <Trans>понад {number}</Trans>
      ) : (
        <Plural value={total} one="# клієнт" few="# клієнти" many="# клієнтів" other="# клієнта" />
      )}
    </Text>
  );
}

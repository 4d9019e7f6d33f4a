import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';

interface OlderButtonProps {
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
}

/** What was before the last row of something that is told from its end. */
export function OlderButton({ query }: OlderButtonProps) {
  if (!query.hasNextPage) return null;
  return (
    <Button
      variant="default"
      size="compact-md"
      mt="md"
      loading={query.isFetchingNextPage}
      onClick={() => void query.fetchNextPage()}
    >
      <Trans>Показати давніші</Trans>
    </Button>
  );
}

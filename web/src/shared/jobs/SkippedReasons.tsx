import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { formatNumber } from '@/shared/lib/format';

interface SkippedReasonsProps {
  /** How many were passed by, for every code of a reason. */
  readonly counts: Readonly<Record<string, number>>;
  readonly words: (code: string) => string;
}

/** How many were left as they are, and why. */
export function SkippedReasons({ counts, words }: SkippedReasonsProps) {
  return Object.entries(counts).map(([code, count]) => (
    <Text key={code} size="sm" c="dimmed">
      <Trans>
        Пропущено {formatNumber(count)}: {words(code)}
      </Trans>
    </Text>
  ));
}

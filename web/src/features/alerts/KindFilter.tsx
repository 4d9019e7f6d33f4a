import { useLingui } from '@lingui/react/macro';
import { Chip, Group } from '@mantine/core';
import type { AlertPage } from '@/shared/api/types';
import { formatNumber } from '@/shared/lib/format';
import type { AlertKind } from './events';
import { useKindName } from './useKindName';

interface KindFilterProps {
  readonly kinds: AlertPage['kinds'];
  readonly total: number;
  readonly value: AlertKind | null;
  readonly onChange: (kind: AlertKind | null) => void;
}

/** Which errors the list shows, each kind with its number of lines. */
export function KindFilter({ kinds, total, value, onChange }: KindFilterProps) {
  const { t } = useLingui();
  const kindName = useKindName();
  return (
    <Group gap="xs" mb="md" role="group" aria-label={t`Вид помилки`}>
      <Chip type="radio" size="sm" checked={value === null} onChange={() => onChange(null)}>
        {t`Усі`} · {formatNumber(total)}
      </Chip>
      {kinds.map(({ kind, count }) => (
        <Chip
          key={kind}
          type="radio"
          size="sm"
          checked={value === kind}
          onChange={() => onChange(kind)}
        >
          {kindName(kind)} · {formatNumber(count)}
        </Chip>
      ))}
    </Group>
  );
}

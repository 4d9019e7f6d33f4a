import { useLingui } from '@lingui/react/macro';
import { AnchoredDrop } from '@/shared/ui/AnchoredDrop';
import type { DropProps } from '@/shared/ui/Drop';
import { TimeMenu } from './TimeMenu';

interface SnoozeMenuProps extends Pick<DropProps, 'anchor' | 'opened' | 'onChange'> {
  readonly onChoose: (until: Date) => void;
}

export function SnoozeMenu({ onChoose, ...menu }: SnoozeMenuProps) {
  const { t } = useLingui();
  return (
    <AnchoredDrop {...menu} label={t`Відкласти чат`} position="bottom-end" width={300} padding={4}>
      <TimeMenu label={t`Повернути чат`} onChoose={onChoose} />
    </AnchoredDrop>
  );
}

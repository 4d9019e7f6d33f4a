import { useLingui } from '@lingui/react/macro';
import { AnchoredMenu, type AnchoredMenuProps } from './AnchoredMenu';
import { TimeMenu } from './TimeMenu';

interface SnoozeMenuProps extends AnchoredMenuProps {
  readonly onChoose: (until: Date) => void;
}

export function SnoozeMenu({ onChoose, ...menu }: SnoozeMenuProps) {
  const { t } = useLingui();
  return (
    <AnchoredMenu {...menu} label={t`Відкласти чат`} position="bottom-end" width={300}>
      <TimeMenu label={t`Повернути чат`} onChoose={onChoose} />
    </AnchoredMenu>
  );
}

import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { AnchoredDrop } from '@/shared/ui/AnchoredDrop';
import type { DropProps } from '@/shared/ui/Drop';
import { TimeMenu } from './TimeMenu';

interface ScheduleMenuProps extends Pick<DropProps, 'anchor' | 'opened' | 'onChange'> {
  /** With whether the client's own words call it off. */
  readonly onChoose: (at: Date, yields: boolean) => void;
}

export function ScheduleMenu({ onChoose, ...menu }: ScheduleMenuProps) {
  const { t } = useLingui();
  const [yields, setYields] = useState(true);
  return (
    <AnchoredDrop {...menu} label={t`Надіслати пізніше`} position="top-end" width={320} padding={4}>
      <TimeMenu label={t`Надіслати`} onChoose={(at) => onChoose(at, yields)}>
        <Checkbox
          p="xs"
          size="xs"
          checked={yields}
          label={t`Скасувати, якщо клієнт напише раніше`}
          onChange={(event) => setYields(event.currentTarget.checked)}
        />
      </TimeMenu>
    </AnchoredDrop>
  );
}

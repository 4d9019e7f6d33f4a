import { Menu } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import type { ReactNode, RefObject } from 'react';
import { Anchor } from '@/shared/ui/Anchor';

export interface AnchoredMenuProps {
  /** The button it drops from. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly opened: boolean;
  readonly onChange: (opened: boolean) => void;
}

interface PlacedMenuProps extends AnchoredMenuProps {
  readonly label: string;
  readonly position: 'bottom-end' | 'top-end';
  readonly width: number;
  readonly children: ReactNode;
}

/** A menu that has come after its button. */
export function AnchoredMenu({ anchor, opened, label, children, ...placing }: PlacedMenuProps) {
  // Opened a moment after it has come, so that it knows where the focus was.
  const isMounted = useMounted();
  return (
    <Menu {...placing} opened={opened && isMounted}>
      <Menu.Target>
        <Anchor to={anchor} />
      </Menu.Target>
      <Menu.Dropdown aria-label={label} aria-labelledby={undefined}>
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}

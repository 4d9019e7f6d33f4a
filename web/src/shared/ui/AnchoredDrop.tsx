import { Popover } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { Anchor } from './Anchor';
import type { DropProps } from './Drop';

/** What drops from a button; the focus goes into it, and back to the button. */
export function AnchoredDrop({ anchor, opened, children, label, ...props }: DropProps) {
  const { className = '', padding, ...placing } = props;
  // Opened a moment after it has come, so that it knows where the focus was.
  const isMounted = useMounted();
  return (
    <Popover {...placing} opened={opened && isMounted} shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Anchor to={anchor} />
      </Popover.Target>
      <Popover.Dropdown
        {...(padding !== undefined && { p: padding })}
        className={className}
        aria-label={label}
        aria-labelledby={undefined}
      >
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}

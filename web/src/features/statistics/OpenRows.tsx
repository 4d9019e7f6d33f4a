import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Statistics.module.css';

interface OpenRowsProps {
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

/** A figure that opens the chats which it counts. */
export function OpenRows({ onOpen, children }: OpenRowsProps) {
  return (
    <UnstyledButton className={classes.link ?? ''} fz="inherit" onClick={onOpen}>
      {children}
    </UnstyledButton>
  );
}

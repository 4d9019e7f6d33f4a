import { Paper, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Entrance.module.css';

interface EntranceProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** The page before the application: sign-in, invitation. */
export function Entrance({ title, children }: EntranceProps) {
  return (
    <main className={classes.page}>
      <div className={classes.brand}>
        <img src={`${import.meta.env.BASE_URL}favicon.svg`} alt="" width={34} height={34} />
        <span>Kramar</span>
      </div>
      <Paper className={classes.card} withBorder>
        <Stack gap="md">
          <Title order={1}>{title}</Title>
          {children}
        </Stack>
      </Paper>
    </main>
  );
}

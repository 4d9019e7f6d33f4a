import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Page.module.css';

interface PageProps {
  readonly title: ReactNode;
  readonly description?: ReactNode;
  /** The page's main action, at the right of its title. */
  readonly action?: ReactNode;
  /** Two columns need more room than lines of settings. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A page of settings: its name, one line about it, its main action, its parts. */
export function Page({ title, description, action, isWide = false, children }: PageProps) {
  return (
    <div className={classes.page} data-wide={isWide || undefined}>
      <Group justify="space-between" align="flex-start" mb="lg" gap="sm">
        <div className={classes.head}>
          <Title order={1}>{title}</Title>
          {description !== undefined && (
            <Text c="dimmed" mt={4}>
              {description}
            </Text>
          )}
        </div>
        {action}
      </Group>
      {children}
    </div>
  );
}

interface SectionProps {
  readonly title: ReactNode;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, action, children }: SectionProps) {
  return (
    <section className={classes.section}>
      <Group justify="space-between" mb="sm">
        <Title order={2}>{title}</Title>
        {action}
      </Group>
      {children}
    </section>
  );
}

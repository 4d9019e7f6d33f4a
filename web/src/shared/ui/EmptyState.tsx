import { Stack, Text, ThemeIcon, Title } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly icon: Icon;
  readonly title: ReactNode;
  /** 1 where this is all the page has; 2 inside a page with a title of its own. */
  readonly heading?: 1 | 2;
  /** What will be here, or what to do next. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** A place with nothing in it yet, said kindly. */
export function EmptyState({ icon: Mark, title, heading = 2, children, action }: EmptyStateProps) {
  return (
    <Stack align="center" gap="sm" maw={420} mx="auto" ta="center">
      <ThemeIcon size={56} radius="xl" variant="light">
        <Mark size={28} stroke={1.6} aria-hidden />
      </ThemeIcon>
      <Title order={heading} size="h2">{title}</Title>
      {children !== undefined && (
        <Text c="dimmed" size="md">
          {children}
        </Text>
      )}
      {action}
    </Stack>
  );
}

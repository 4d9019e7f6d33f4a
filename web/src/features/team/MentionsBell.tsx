import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAt } from '@tabler/icons-react';
import { Suspense, useRef } from 'react';
import { useMe } from '@/shared/session/api';
import { Drop } from '@/shared/ui/Drop';
import { MentionsPanel } from './lazyParts';
import classes from './Team.module.css';

/** Where colleagues call the employee; with a number while something is unread. */
export function MentionsBell() {
  const { t } = useLingui();
  const { company, permissions, counters } = useMe();
  const button = useRef<HTMLButtonElement>(null);
  const [opened, panel] = useDisclosure(false);
  if (!company.messenger_enabled || !permissions.includes('chats.use')) return null;
  const unread = counters.mentions;
  const label = unread === 0 ? t`Згадки` : t`Згадки, непрочитаних: ${unread}`;
  return (
    <>
      <Tooltip label={label} disabled={opened}>
        <ActionIcon
          ref={button}
          className={classes.bell ?? ''}
          size="lg"
          variant={opened ? 'light' : 'subtle'}
          color={opened ? 'pine' : 'gray'}
          aria-label={label}
          aria-haspopup="dialog"
          aria-expanded={opened}
          onClick={panel.toggle}
        >
          <IconAt size={21} stroke={1.7} />
          {unread > 0 && (
            <span className={classes.count} aria-hidden>
              {unread > 99 ? '99+' : unread}
            </span>
          )}
        </ActionIcon>
      </Tooltip>
      <Drop
        anchor={button}
        opened={opened}
        onChange={panel.toggle}
        label={t`Згадки`}
        position="bottom-end"
        width={360}
        padding={0}
      >
        <Suspense>
          <MentionsPanel onLeave={panel.close} />
        </Suspense>
      </Drop>
    </>
  );
}

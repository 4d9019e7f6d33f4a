import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Popover, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAt } from '@tabler/icons-react';
import { Suspense } from 'react';
import { useMe } from '@/shared/session/api';
import { MentionsPanel } from './lazyParts';
import classes from './Team.module.css';

/** Where colleagues call the employee; with a number while something is unread. */
export function MentionsBell() {
  const { t } = useLingui();
  const { company, permissions, counters } = useMe();
  const [opened, panel] = useDisclosure(false);
  if (!company.messenger_enabled || !permissions.includes('chats.use')) return null;
  const unread = counters.mentions;
  const label = unread === 0 ? t`Згадки` : t`Згадки, непрочитаних: ${unread}`;
  return (
    <Popover
      width={360}
      position="bottom-end"
      shadow="md"
      trapFocus
      returnFocus
      opened={opened}
      onChange={panel.toggle}
    >
      <Popover.Target>
        <Tooltip label={label} disabled={opened}>
          <ActionIcon
            className={classes.bell ?? ''}
            size="lg"
            variant={opened ? 'light' : 'subtle'}
            color={opened ? 'pine' : 'gray'}
            aria-label={label}
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
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={t`Згадки`}>
        <Suspense>
          <MentionsPanel onLeave={panel.close} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}

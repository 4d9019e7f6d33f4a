import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconMessageCircle } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useMe } from '@/shared/session/api';
import { useUnreadChats } from './useUnreadChats';
import classes from './Frame.module.css';

/** The way to the chats, with an exclamation mark while anything is unread for this employee. */
export function ChatsLink() {
  const { t } = useLingui();
  const { company, permissions } = useMe();
  const unread = useUnreadChats();
  const { pathname } = useLocation();
  if (!company.messenger_enabled || !permissions.includes('chats.use')) return null;
  const label = unread > 0 ? t`Чати, є непрочитані` : t`Чати`;
  return (
    <Tooltip label={label}>
      <ActionIcon
        component={Link}
        to="/chats"
        className={classes.chats}
        size="lg"
        variant={pathname.startsWith('/chats') ? 'light' : 'subtle'}
        color={pathname.startsWith('/chats') ? 'pine' : 'gray'}
        aria-label={label}
      >
        <IconMessageCircle size={22} stroke={1.7} />
        {unread > 0 && (
          <span className={classes.attention} aria-hidden>
            !
          </span>
        )}
      </ActionIcon>
    </Tooltip>
  );
}

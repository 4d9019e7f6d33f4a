import { Avatar } from '@mantine/core';
import { memo } from 'react';
import type { Chat } from '@/shared/api/types';
import { ChannelMark } from '@/shared/ui/ChannelMark';
import classes from './ChatList.module.css';

interface ChatAvatarProps {
  readonly contact: Chat['contact'];
  readonly kind: Chat['channel']['kind'];
  readonly size?: number;
}

/** The contact's face with the badge of the channel they write on. */
export const ChatAvatar = memo(function ChatAvatar({ contact, kind, size = 40 }: ChatAvatarProps) {
  return (
    <span className={classes.avatar} aria-hidden>
      <Avatar
        src={contact.avatar_url}
        name={contact.name}
        color="initials"
        size={size}
        imageProps={{ loading: 'lazy' }}
      />
      <span className={classes.badge}>
        <ChannelMark kind={kind} size={Math.round(size * 0.42)} />
      </span>
    </span>
  );
});

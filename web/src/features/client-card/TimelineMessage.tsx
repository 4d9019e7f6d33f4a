import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { IconMapPin, IconPaperclip, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Attachment, Message, TimelineItem } from '@/shared/api/types';
import { useEventSentence } from '@/shared/lib/useEventSentence';
import classes from './Timeline.module.css';

interface TimelineMessageProps {
  readonly message: Message;
  readonly chat: NonNullable<TimelineItem['chat']>;
}

/** A message as it was said; the whole line leads to it in its chat. */
export function TimelineMessage({ message, chat }: TimelineMessageProps) {
  return (
    <Link
      to="/chats/$chatId"
      params={{ chatId: String(chat.id) }}
      search={{ message: message.id }}
      className={classes.message ?? ''}
    >
      {message.event === null ? (
        <Said message={message} channel={chat.channel.name} />
      ) : (
        <Happened event={message.event} />
      )}
    </Link>
  );
}

function Happened({ event }: { readonly event: NonNullable<Message['event']> }) {
  return (
    <Text size="sm" c="dimmed" span>
      {useEventSentence(event)}
    </Text>
  );
}

function Said({ message, channel }: { readonly message: Message; readonly channel: string }) {
  const { author, text, direction } = message;
  return (
    <>
      <span className={classes.author}>
        {author.name === '' ? <Trans>Система</Trans> : author.name}
        <span className={classes.channel}>
          {direction === 'private' ? <Trans>приватна нотатка</Trans> : channel}
        </span>
      </span>
      {message.deleted_at !== null && (
        <Text size="sm" c="dimmed" fs="italic" span>
          <Trans>Повідомлення видалено</Trans>
        </Text>
      )}
      {text !== '' && <span className={classes.text}>{text}</span>}
      <Files attachments={message.attachments} />
      {message.location !== null && (
        <span className={classes.file}>
          <IconMapPin size={15} aria-hidden /> {message.location.title || <Trans>Місце на мапі</Trans>}
        </span>
      )}
      {message.shared_contact !== null && (
        <span className={classes.file}>
          <IconUser size={15} aria-hidden /> {message.shared_contact.name}
        </span>
      )}
      {message.error !== null && (
        <Text size="xs" c="red" span>
          {message.error.detail}
        </Text>
      )}
    </>
  );
}

function Files({ attachments }: { readonly attachments: readonly Attachment[] }) {
  if (attachments.length === 0) return null;
  return (
    <span className={classes.files}>
      {attachments.map((file) =>
        file.thumbnail_url === null ? (
          <span key={file.id} className={classes.file}>
            <IconPaperclip size={15} aria-hidden /> {file.name}
          </span>
        ) : (
          <img key={file.id} className={classes.thumbnail} src={file.thumbnail_url} alt={file.name} loading="lazy" />
        ),
      )}
    </span>
  );
}

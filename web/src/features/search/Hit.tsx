import { Trans } from '@lingui/react/macro';
import { Avatar } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { SearchHit } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/format';
import { ChannelMark } from '@/shared/ui/ChannelMark';
import { cutPieces } from './highlights';
import classes from './Search.module.css';

interface HitProps {
  readonly hit: SearchHit;
  readonly openChatId: number | null;
}

/** One find: whose chat, where in it, and the words around. */
export const Hit = memo(function Hit({ hit, openChatId }: HitProps) {
  const { chat, message, found_in } = hit;
  const time = message?.created_at ?? chat.last_message_at;
  return (
    <Link
      to="/chats/$chatId"
      params={{ chatId: String(chat.id) }}
      search={(before) => ({ ...before, message: message?.seq })}
      className={classes.hit}
      data-found
      aria-current={chat.id === openChatId ? 'true' : undefined}
      preload={false}
    >
      <span className={classes.face} aria-hidden>
        <Avatar src={chat.contact.avatar_url} name={chat.contact.name} color="initials" size={34} />
        <span className={classes.badge}>
          <ChannelMark kind={chat.channel.kind} size={14} />
        </span>
      </span>
      <span className={classes.body}>
        <span className={classes.line}>
          <span className={classes.name}>{chat.contact.name}</span>
          <time className={classes.time} dateTime={time}>
            {formatDate(time)}
          </time>
        </span>
        <span className={classes.snippet}>
          {cutPieces(hit.snippet, hit.highlights).map(({ text, isFound }, at) =>
            isFound ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
          )}
        </span>
        <span className={classes.place}>
          <Place of={found_in} />
          {message !== null && message.direction !== 'in' && ` · ${message.author_name}`}
        </span>
      </span>
    </Link>
  );
});

function Place({ of }: { readonly of: SearchHit['found_in'] }) {
  switch (of) {
    case 'message':
      return <Trans>Повідомлення</Trans>;
    case 'contact':
      return <Trans>Ім’я в каналі</Trans>;
    case 'nickname':
      return <Trans>Нікнейм</Trans>;
    case 'client':
      return <Trans>Клієнт</Trans>;
    case 'phone':
      return <Trans>Телефон</Trans>;
    case 'note':
      return <Trans>Нотатка</Trans>;
    case 'order':
      return <Trans>Замовлення</Trans>;
  }
}

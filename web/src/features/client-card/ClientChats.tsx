import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Chat, Client } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/format';
import { ChannelMark } from '@/shared/ui/ChannelMark';
import { chatsQuery } from './reads';
import classes from './Timeline.module.css';

/** The client's chats, the latest first; how many others lead is said, not shown. */
export function ClientChats({ client }: { readonly client: Client }) {
  const { t } = useLingui();
  const { data } = useQuery(chatsQuery(client.id));
  if (data === undefined) return null;
  const hidden = client.chat_count - data.items.length;
  if (data.items.length === 0 && hidden <= 0) return null;
  return (
    <ul className={classes.chats} aria-label={t`Чати клієнта`}>
      {data.items.map((chat) => (
        <li key={chat.id}>
          <ChatLink chat={chat} />
        </li>
      ))}
      {hidden > 0 && (
        <li>
          <Text size="sm" c="dimmed" span>
            <Plural
              value={hidden}
              one="ще # чат ведуть колеги"
              few="ще # чати ведуть колеги"
              many="ще # чатів ведуть колеги"
              other="ще # чату ведуть колеги"
            />
          </Text>
        </li>
      )}
    </ul>
  );
}

function ChatLink({ chat }: { readonly chat: Chat }) {
  return (
    <Link to="/chats/$chatId" params={{ chatId: String(chat.id) }} className={classes.chat ?? ''}>
      <ChannelMark kind={chat.channel.kind} />
      <span className={classes.chatName}>{chat.contact.name || chat.channel.name}</span>
      <span className={classes.chatState}>
        {chat.state === 'closed' ? <Trans>закрито</Trans> : formatDate(chat.last_message_at)}
      </span>
    </Link>
  );
}

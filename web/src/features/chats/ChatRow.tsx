import { Plural, useLingui } from '@lingui/react/macro';
import { IconAlarmSnooze, IconCheck, IconClockHour4, IconClockPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { Chat } from '@/shared/api/types';
import { withoutMessage } from '@/shared/lib/chatPlace';
import { formatDateTime, formatNumber } from '@/shared/lib/format';
import { workingTimeBetween } from '@/shared/lib/workingTime';
import { useMe } from '@/shared/session/api';
import { ChatAvatar } from './ChatAvatar';
import { initialsOf } from './initials';
import { useNow } from './now';
import { Preview } from './Preview';
import { RowLabels } from './RowLabels';
import { RowName } from './RowName';
import { formatRecent, formatSpan } from './times';
import classes from './ChatList.module.css';

interface ChatRowProps {
  readonly chat: Chat;
  readonly viewerId: number;
  readonly viewerName: string;
  readonly isSelected: boolean;
  /** Whether the chat is chosen for a bulk action; null while nobody chooses. */
  readonly isChosen: boolean | null;
  readonly onChoose: (chatId: number, isRange: boolean) => void;
  readonly onIntent: (chatId: number) => void;
}

/** One chat of the list; every row is of one height, so that nothing moves while scrolling. */
export const ChatRow = memo(function ChatRow({ chat, ...props }: ChatRowProps) {
  if (props.isChosen !== null) {
    return (
      <button
        type="button"
        role="checkbox"
        aria-checked={props.isChosen}
        className={classes.row}
        data-chat={chat.id}
        data-unread={chat.unread > 0 || undefined}
        onClick={(event) => props.onChoose(chat.id, event.shiftKey)}
      >
        <span className={classes.box} data-checked={props.isChosen || undefined}>
          <IconCheck size={16} stroke={3} aria-hidden />
        </span>
        <RowBody chat={chat} {...props} />
      </button>
    );
  }
  return (
    <Link
      to="/chats/$chatId"
      params={{ chatId: String(chat.id) }}
      search={withoutMessage}
      className={classes.row}
      data-chat={chat.id}
      data-unread={chat.unread > 0 || undefined}
      aria-current={props.isSelected ? 'page' : undefined}
      onPointerEnter={() => props.onIntent(chat.id)}
      preload={false}
    >
      <ChatAvatar contact={chat.contact} kind={chat.channel.kind} />
      <RowBody chat={chat} {...props} />
    </Link>
  );
});

function RowBody({ chat, ...props }: Pick<ChatRowProps, 'chat' | 'viewerId' | 'viewerName'>) {
  const now = useNow();
  const { responsible } = chat;
  return (
    <span className={classes.body}>
      <span className={classes.line}>
        <RowName chat={chat} />
        {responsible !== null && (
          <Responsible name={responsible.name} isMe={responsible.id === props.viewerId} />
        )}
        <time className={classes.time} dateTime={chat.last_message_at}>
          {formatRecent(chat.last_message_at, now)}
        </time>
      </span>
      <span className={classes.line}>
        <Preview chat={chat} isOwn={chat.last_message?.author_name === props.viewerName} />
        <RowLabels labels={chat.labels} />
        {chat.waiting_since !== null && <Waiting since={chat.waiting_since} now={now} />}
        {chat.snoozed_until !== null && <PutAway until={chat.snoozed_until} />}
        {chat.scheduled > 0 && <WrittenAhead />}
        {chat.unread > 0 && <Unread count={chat.unread} />}
      </span>
    </span>
  );
}

function Responsible({ name, isMe }: { readonly name: string; readonly isMe: boolean }) {
  const { t } = useLingui();
  return (
    <span className={classes.initials} data-me={isMe || undefined} title={name}>
      <span className={classes.hidden}>{t`Відповідає ${name}`}</span>
      <span aria-hidden>{initialsOf(name)}</span>
    </span>
  );
}

function Waiting({ since, now }: { readonly since: string; readonly now: number }) {
  const { t } = useLingui();
  const { company } = useMe();
  const from = Date.parse(since);
  const waited = workingTimeBetween(company.working_hours, company.time_zone, from, now);
  const isOverdue = company.overdue_minutes > 0 && waited >= company.overdue_minutes * 60_000;
  const span = formatSpan(waited);
  const moment = formatDateTime(since);
  return (
    <span
      className={classes.waiting}
      data-overdue={isOverdue || undefined}
      title={t`Чекає відповіді з ${moment}`}
    >
      <IconClockHour4 size={14} stroke={2} aria-hidden />
      <span className={classes.hidden}>{isOverdue ? t`Чекає надто довго` : t`Чекає відповіді`}</span>
      {span}
    </span>
  );
}

function PutAway({ until }: { readonly until: string }) {
  const { t } = useLingui();
  const moment = formatDateTime(until);
  return (
    <span className={classes.mark} title={t`Відкладено до ${moment}`}>
      <IconAlarmSnooze size={15} stroke={1.8} aria-hidden />
      <span className={classes.hidden}>{t`Відкладено до ${moment}`}</span>
    </span>
  );
}

function WrittenAhead() {
  const { t } = useLingui();
  return (
    <span className={classes.mark} title={t`Є заплановане повідомлення`}>
      <IconClockPlus size={15} stroke={1.8} aria-hidden />
      <span className={classes.hidden}>{t`Є заплановане повідомлення`}</span>
    </span>
  );
}

function Unread({ count }: { readonly count: number }) {
  return (
    <span className={classes.unread}>
      {count > 99 ? '99+' : formatNumber(count)}
      <span className={classes.hidden}>
        <Plural
          value={count}
          one="непрочитане"
          few="непрочитані"
          many="непрочитаних"
          other="непрочитаного"
        />
      </span>
    </span>
  );
}

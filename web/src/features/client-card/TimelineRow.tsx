import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { IconHistory, IconNote, IconReceipt } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ClientDeed, Note, TimelineItem, TimelineOrder } from '@/shared/api/types';
import { formatTime } from '@/shared/lib/format';
import { useMoney } from '@/shared/session/useMoney';
import { ChannelMark } from '@/shared/ui/ChannelMark';
import { LabelChip } from '@/shared/ui/LabelChip';
import { DeedChanges } from './DeedChanges';
import { TimelineMessage } from './TimelineMessage';
import { useDeedText } from './useDeedText';
import classes from './Timeline.module.css';

/** One line: a message with its channel's mark, a note, an order, or a change of the card. */
export function TimelineRow({ item }: { readonly item: TimelineItem }) {
  const { message, chat, note, order, event, at } = item;
  if (message !== null && chat !== null) {
    return (
      <Row at={at} mark={<ChannelMark kind={chat.channel.kind} />} isOurs={message.direction === 'out'}>
        <TimelineMessage message={message} chat={chat} />
      </Row>
    );
  }
  if (note !== null) {
    return (
      <Row at={at} mark={<IconNote size={18} stroke={1.6} aria-hidden />}>
        <NoteLine note={note} />
      </Row>
    );
  }
  if (order !== null) {
    return (
      <Row at={at} mark={<IconReceipt size={18} stroke={1.6} aria-hidden />}>
        <OrderLine order={order} />
      </Row>
    );
  }
  if (event === null) return null;
  return (
    <Row at={at} mark={<IconHistory size={18} stroke={1.6} aria-hidden />}>
      <DeedLine deed={event} />
    </Row>
  );
}

interface RowProps {
  readonly at: string;
  readonly mark: ReactNode;
  readonly isOurs?: boolean;
  readonly children: ReactNode;
}

function Row({ at, mark, isOurs = false, children }: RowProps) {
  return (
    <li className={classes.row} data-ours={isOurs || undefined}>
      <span className={classes.mark}>{mark}</span>
      <div className={classes.said}>{children}</div>
      <time className={classes.time} dateTime={at}>
        {formatTime(at)}
      </time>
    </li>
  );
}

function NoteLine({ note }: { readonly note: Note }) {
  return (
    <div className={classes.note}>
      <Text size="sm" className={classes.text ?? ''}>
        {note.text}
      </Text>
      {note.author !== null && (
        <Text size="xs" c="dimmed">
          {note.author.name}
        </Text>
      )}
    </div>
  );
}

function OrderLine({ order }: { readonly order: TimelineOrder }) {
  const { money } = useMoney();
  const { number } = order;
  return (
    <Link
      to="/orders/$orderId"
      params={{ orderId: String(order.id) }}
      className={classes.order ?? ''}
    >
      <b>
        <Trans>Замовлення №{number}</Trans>
      </b>
      <LabelChip label={order.status} />
      <span className={classes.sum}>{money(order.total)}</span>
      {order.preview !== '' && <span className={classes.preview}>{order.preview}</span>}
    </Link>
  );
}

function DeedLine({ deed }: { readonly deed: ClientDeed }) {
  const textOf = useDeedText();
  return (
    <>
      <Text size="sm" c="dimmed">
        {textOf(deed)}
        {deed.by !== null && ` · ${deed.by.name}`}
      </Text>
      <DeedChanges deed={deed} />
    </>
  );
}

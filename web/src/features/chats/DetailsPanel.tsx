import { Trans } from '@lingui/react/macro';
import { Collapse, Text } from '@mantine/core';
import { IconChevronDown, type Icon } from '@tabler/icons-react';
import { useDeferredValue, useId, useState, type ReactNode } from 'react';
import type { Chat } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/format';
import { isRecord } from '@/shared/lib/record';
import { useMe } from '@/shared/session/api';
import { ChatAvatar } from './ChatAvatar';
import { keep, readKept } from '@/shared/lib/kept';
import { useSlots } from './slots';
import classes from './ChatPane.module.css';

interface DetailsPanelProps {
  readonly chat: Chat;
  /** Takes the panel away where it lies over the conversation. */
  readonly onLeave?: () => void;
}

/** What is known about the one who writes. */
export function DetailsPanel({ chat, onLeave = stay }: DetailsPanelProps) {
  const { blocks = [] } = useSlots();
  const { permissions } = useMe();
  // Whoever opens a chat reads it first: what is known of the client is drawn just after.
  const isTime = useDeferredValue(true, false);
  const open = blocks.filter(
    ({ permission }) => permission === undefined || permissions.includes(permission),
  );
  return (
    <aside className={classes.details}>
      <ContactCard chat={chat} />
      {isTime && open.map(({ Body, Action, ...block }) => (
        <Block key={block.name} {...block} action={Action && <Action chat={chat} onLeave={onLeave} />}>
          <Body chat={chat} onLeave={onLeave} />
        </Block>
      ))}
    </aside>
  );
}

function stay(): void {
  // Beside the conversation it is in nobody's way.
}

/** The channel's own word for the person: who the client is stands in the block below. */
function ContactCard({ chat }: { readonly chat: Chat }) {
  const { contact, channel } = chat;
  const since = formatDate(chat.created_at);
  return (
    <div className={classes.person}>
      <ChatAvatar contact={contact} kind={channel.kind} size={40} />
      <div className={classes.personText}>
        <Text fw={600} truncate>
          {contact.name}
        </Text>
        <Text size="xs" c="dimmed" truncate title={channel.name}>
          {contact.nickname === '' ? channel.name : `@${contact.nickname} · ${channel.name}`}
        </Text>
        <Text size="xs" c="dimmed">
          <Trans>Пише з {since}</Trans>
        </Text>
        {!contact.reachable && (
          <Text size="xs" c="var(--kramar-warning)">
            <Trans>Клієнт заблокував канал</Trans>
          </Text>
        )}
      </div>
    </div>
  );
}

const storageName = 'kramar-folded-blocks';

interface BlockProps {
  readonly name: string;
  readonly icon: Icon;
  readonly title: ReactNode;
  readonly action: ReactNode;
  readonly children: ReactNode;
}

/** A part of the panel that folds; this browser remembers how it was left. */
function Block({ name, icon: Mark, title, action, children }: BlockProps) {
  const bodyId = useId();
  const [open, setOpen] = useState(() => !isFolded(name));
  const toggle = () => {
    setOpen(!open);
    const kept = readKept(storageName);
    keep(storageName, { ...(isRecord(kept) ? kept : {}), [name]: open });
  };
  return (
    <section className={classes.block}>
      <div className={classes.blockTop}>
        <button
          type="button"
          className={classes.blockHead}
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={toggle}
        >
          <Mark size={16} stroke={1.8} aria-hidden />
          {title}
          <IconChevronDown size={16} className={classes.chevron} aria-hidden />
        </button>
        {action}
      </div>
      <Collapse expanded={open} id={bodyId}>
        <div className={classes.blockBody}>{children}</div>
      </Collapse>
    </section>
  );
}

function isFolded(name: string): boolean {
  const kept = readKept(storageName);
  return isRecord(kept) && kept[name] === true;
}

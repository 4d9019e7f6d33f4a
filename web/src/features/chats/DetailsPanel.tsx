import { Trans } from '@lingui/react/macro';
import { Collapse, Text } from '@mantine/core';
import { IconChevronDown, IconUser, type Icon } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';
import type { Chat } from '@/shared/api/types';
import { formatDate } from '@/shared/lib/format';
import { isRecord } from '@/shared/lib/record';
import { ChatAvatar } from './ChatAvatar';
import { keep, readKept } from './kept';
import { useSlots } from './slots';
import classes from './ChatPane.module.css';

/** What is known about the one who writes. */
export function DetailsPanel({ chat }: { readonly chat: Chat }) {
  const { blocks = [] } = useSlots();
  return (
    <aside className={classes.details}>
      <Block name="contact" icon={IconUser} title={<Trans>Контакт</Trans>}>
        <ContactCard chat={chat} />
      </Block>
      {blocks.map(({ Body, ...block }) => (
        <Block key={block.name} {...block}>
          <Body chat={chat} />
        </Block>
      ))}
    </aside>
  );
}

function ContactCard({ chat }: { readonly chat: Chat }) {
  const { contact, channel } = chat;
  return (
    <>
      <div className={classes.person}>
        <ChatAvatar contact={contact} kind={channel.kind} size={44} />
        <div>
          <Text fw={600}>{contact.name}</Text>
          {contact.nickname !== '' && (
            <Text size="sm" c="dimmed">
              @{contact.nickname}
            </Text>
          )}
        </div>
      </div>
      <dl className={classes.facts}>
        <dt>
          <Trans>Канал</Trans>
        </dt>
        <dd>{channel.name}</dd>
        <dt>
          <Trans>Зв'язок</Trans>
        </dt>
        <dd>
          {contact.reachable ? <Trans>можна писати</Trans> : <Trans>канал заблоковано клієнтом</Trans>}
        </dd>
        <dt>
          <Trans>Пише з</Trans>
        </dt>
        <dd>{formatDate(chat.created_at)}</dd>
      </dl>
    </>
  );
}

const storageName = 'kramar-folded-blocks';

interface BlockProps {
  readonly name: string;
  readonly icon: Icon;
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** A part of the panel that folds; this browser remembers how it was left. */
function Block({ name, icon: Mark, title, children }: BlockProps) {
  const bodyId = useId();
  const [open, setOpen] = useState(() => !isFolded(name));
  const toggle = () => {
    setOpen(!open);
    const kept = readKept(storageName);
    keep(storageName, { ...(isRecord(kept) ? kept : {}), [name]: open });
  };
  return (
    <section className={classes.block}>
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

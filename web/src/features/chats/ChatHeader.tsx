import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconChevronLeft, IconLayoutSidebarRight } from '@tabler/icons-react';
import type { Chat } from '@/shared/api/types';
import { ChannelMark, channelKindNames } from '@/shared/ui/ChannelMark';
import { CloseButton } from './CloseButton';
import { NarrowActions } from './NarrowActions';
import { ResponsibleMenu } from './ResponsibleMenu';
import { Slot } from './Slot';
import { useSlots } from './slots';
import classes from './ChatPane.module.css';

interface ChatHeaderProps {
  readonly chat: Chat;
  readonly detailsShown: boolean;
  readonly onDetails: () => void;
  readonly onLeave: () => void;
}

export function ChatHeader({ chat, detailsShown, onDetails, onLeave }: ChatHeaderProps) {
  const { t } = useLingui();
  const { HeaderTools } = useSlots();
  const isNarrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const kindName = channelKindNames[chat.channel.kind];
  return (
    <header className={classes.header}>
      <ActionIcon
        className={classes.back ?? ''}
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t`Назад до списку`}
        onClick={onLeave}
      >
        <IconChevronLeft size={22} />
      </ActionIcon>
      <div className={classes.title}>
        <h2 className={classes.contact}>{chat.contact.name}</h2>
        <div className={classes.channel}>
          <ChannelMark kind={chat.channel.kind} size={15} />
          <span>
            {kindName === undefined ? chat.channel.name : `${kindName} · ${chat.channel.name}`}
          </span>
        </div>
      </div>
      <Slot of={HeaderTools} with={{ chat }} />
      {isNarrow ? (
        <NarrowActions chat={chat} onDetails={onDetails} />
      ) : (
        <WideActions chat={chat} detailsShown={detailsShown} onDetails={onDetails} />
      )}
    </header>
  );
}

function WideActions({ chat, detailsShown, onDetails }: Omit<ChatHeaderProps, 'onLeave'>) {
  const { t } = useLingui();
  const hint = detailsShown
    ? t`Сховати відомості про клієнта`
    : t`Показати відомості про клієнта`;
  return (
    <div className={classes.actions}>
      <ResponsibleMenu chat={chat} />
      <CloseButton chat={chat} />
      <Tooltip label={hint}>
        <ActionIcon
          variant={detailsShown ? 'light' : 'subtle'}
          color={detailsShown ? 'pine' : 'gray'}
          size="lg"
          aria-label={t`Відомості про клієнта`}
          aria-pressed={detailsShown}
          onClick={onDetails}
        >
          <IconLayoutSidebarRight size={20} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}

import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Loader, Popover, Tooltip } from '@mantine/core';
import { IconRocket } from '@tabler/icons-react';
import { Suspense, useRef, useState, type RefObject } from 'react';
import type { Chat, QuickReply } from '@/shared/api/types';
import { FillPrompt, ReplyMenu } from './lazyParts';
import { Suggestions } from './Suggestions';
import { useChoosing, type Adopted } from './useChoosing';
import { useSuggestions } from './useSuggestions';
import classes from './QuickReplies.module.css';

interface QuickReplyToolsProps {
  readonly chat: Chat;
  readonly text: string;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onAdopt: (adopted: Adopted) => void;
}

/** The rocket and its menu, and suggestions while symbols are typed. */
export function QuickReplyTools({ chat, text, field, onAdopt }: QuickReplyToolsProps) {
  const { choose, pending, fill, cancel } = useChoosing(chat.id, onAdopt);
  const { id, called, active, take } = useSuggestions({ text, field, onChoose: choose });
  const chooseHere = (reply: QuickReply, at: number) => choose(reply, { from: at, to: at });
  return (
    <>
      {called !== null && (
        <Suggestions id={id} items={called.items} active={active} onChoose={take} />
      )}
      <Rocket chat={chat} field={field} onChoose={chooseHere} />
      {pending !== null && (
        <Suspense fallback={null}>
          <FillPrompt preview={pending.preview} onFill={fill} onCancel={cancel} />
        </Suspense>
      )}
    </>
  );
}

interface RocketProps {
  readonly chat: Chat;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onChoose: (reply: QuickReply, at: number) => void;
}

function Rocket({ chat, field, onChoose }: RocketProps) {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  // What is half written is not lost by a press beside it.
  const [isEditing, setEditing] = useState(false);
  // Where the cursor stood before the menu took the keyboard.
  const cursor = useRef(0);
  const open = () => {
    cursor.current = field.current?.selectionStart ?? 0;
    setEditing(false);
    setOpened(!opened);
  };
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="top-end"
      width="min(29rem, calc(100vw - 1rem))"
      shadow="md"
      closeOnClickOutside={!isEditing}
      closeOnEscape={!isEditing}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Tooltip label={t`Швидкі відповіді`} disabled={opened}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={34}
            aria-label={t`Швидкі відповіді`}
            aria-expanded={opened}
            onClick={open}
          >
            <IconRocket size={20} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown p={0} className={classes.menu} aria-label={t`Швидкі відповіді`}>
        <Suspense fallback={<Loader size="sm" m="lg" />}>
          <ReplyMenu
            chatId={chat.id}
            onEditing={setEditing}
            onChoose={(reply) => {
              setOpened(false);
              onChoose(reply, cursor.current);
            }}
          />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}

import { useLingui } from '@lingui/react/macro';
import { Loader, Popover } from '@mantine/core';
import { IconChevronDown, IconMoodPlus } from '@tabler/icons-react';
import { Suspense, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Message } from '@/shared/api/types';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useActs } from './conversationActs';
import { asPicture } from './emoji';
import { EmojiPicker } from './lazyParts';
import { useReact } from './messageCalls';
import classes from './MessageTools.module.css';

const quickCount = 6;
const columns = 8;
const usual = ['👍', '❤️', '🔥', '🙏', '😁', '😢'];

interface ReactionMenuProps {
  readonly message: Message;
  readonly onHold: (isHeld: boolean) => void;
}

/** Six reactions at once, and the rest behind an arrow: the channel's own, or any. */
export function ReactionMenu({ message, onHold }: ReactionMenuProps) {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  const react = useReact();
  const notify = useNotifyError();
  const ours = message.reactions.find(({ by }) => by === 'employee')?.emoji ?? null;
  const change = (opens: boolean) => {
    setOpened(opens);
    onHold(opens);
  };
  const pick = (emoji: string) => {
    change(false);
    react.mutate({ message, emoji: emoji === ours ? null : emoji }, { onError: notify });
  };
  return (
    <Popover opened={opened} onChange={change} position="top" shadow="md" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <button
          type="button"
          className={classes.tool}
          aria-label={t`Поставити реакцію`}
          title={t`Поставити реакцію`}
          onClick={() => change(!opened)}
        >
          <IconMoodPlus size={16} aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown p={6}>
        <Choices ours={ours} onPick={pick} />
      </Popover.Dropdown>
    </Popover>
  );
}

interface ChoicesProps {
  readonly ours: string | null;
  readonly onPick: (emoji: string) => void;
}

function Choices({ ours, onPick }: ChoicesProps) {
  const { t } = useLingui();
  const { reactions } = useActs().capabilities;
  const [showsAll, setShowsAll] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The arrow that was pressed is gone, and the focus with it.
    if (showsAll) group.current?.querySelector('button')?.focus();
  }, [showsAll]);
  if (showsAll && reactions.length === 0) {
    return (
      <Suspense fallback={<Loader size="sm" m="md" />}>
        <EmojiPicker onPick={onPick} />
      </Suspense>
    );
  }
  const known = reactions.length === 0 ? usual : reactions;
  const shown = showsAll ? known : known.slice(0, quickCount);
  return (
    <div
      ref={group}
      className={classes.choices}
      role="toolbar"
      aria-label={t`Реакції`}
      data-all={showsAll || undefined}
      onKeyDown={moveFocus}
    >
      {shown.map((emoji) => (
        <button
          key={emoji}
          type="button"
          className={classes.choice}
          aria-label={emoji}
          aria-pressed={emoji === ours}
          onClick={() => onPick(emoji)}
        >
          {asPicture(emoji)}
        </button>
      ))}
      {!showsAll && (
        <button
          type="button"
          className={classes.choice}
          aria-label={t`Усі реакції`}
          title={t`Усі реакції`}
          onClick={() => setShowsAll(true)}
        >
          <IconChevronDown size={18} aria-hidden />
        </button>
      )}
    </div>
  );
}

const steps = new Map([
  ['ArrowLeft', -1],
  ['ArrowRight', 1],
  ['ArrowUp', -columns],
  ['ArrowDown', columns],
]);

function moveFocus(event: KeyboardEvent<HTMLDivElement>) {
  const step = steps.get(event.key);
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[at + step]?.focus();
  event.preventDefault();
}

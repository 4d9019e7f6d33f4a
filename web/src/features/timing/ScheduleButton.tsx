import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconClockPlus } from '@tabler/icons-react';
import { Suspense, useRef, useState } from 'react';
import type { ChatDetail, Upload } from '@/shared/api/types';
import type { ChosenReply } from '@/shared/lib/chosenReply';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useSchedule } from './api';
import { ScheduleMenu } from './lazyParts';
import { draftsOf } from './scheduling';

interface ScheduleButtonProps {
  readonly chat: ChatDetail;
  readonly text: string;
  readonly uploads: readonly Upload[];
  readonly reply: ChosenReply | null;
  readonly blocked: boolean;
  /** The draft has been taken over. */
  readonly onTaken: () => void;
}

/** «Надіслати пізніше»: what is written leaves at a time. */
export function ScheduleButton({ chat, blocked, onTaken, ...written }: ScheduleButtonProps) {
  const { t } = useLingui();
  const scheduling = useSchedule(chat.id);
  const notifyError = useNotifyError();
  const button = useRef<HTMLButtonElement>(null);
  // Null until it is asked for the first time.
  const [opened, setOpened] = useState<boolean | null>(null);
  if (blocked) return null;
  const schedule = (at: Date, yields: boolean) => {
    setOpened(false);
    const plan = { send_at: at.toISOString(), cancel_if_client_writes: yields };
    const drafts = draftsOf(written).map((draft) => ({ ...draft, ...plan }));
    scheduling.mutate(drafts, { onSuccess: onTaken, onError: notifyError });
  };
  return (
    <>
      <Tooltip label={t`Надіслати пізніше`} disabled={opened === true}>
        <ActionIcon
          ref={button}
          size={34}
          variant="subtle"
          color="gray"
          aria-label={t`Надіслати пізніше`}
          aria-haspopup="dialog"
          aria-expanded={opened === true}
          loading={scheduling.isPending}
          onClick={() => setOpened(opened !== true)}
        >
          <IconClockPlus size={20} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      <Suspense fallback={null}>
        {opened !== null && (
          <ScheduleMenu anchor={button} opened={opened} onChange={setOpened} onChoose={schedule} />
        )}
      </Suspense>
    </>
  );
}

import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Checkbox, Menu, Tooltip } from '@mantine/core';
import { IconClockPlus } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import type { ChatDetail, Upload } from '@/shared/api/types';
import { newClientId } from '@/shared/lib/clientId';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useSchedule } from './api';
import { TimeMenu } from './lazyParts';

interface ScheduleButtonProps {
  readonly chat: ChatDetail;
  readonly text: string;
  readonly uploads: readonly Upload[];
  readonly blocked: boolean;
  /** The draft has been taken over. */
  readonly onTaken: () => void;
}

/** «Надіслати пізніше»: what is written leaves at a time. */
export function ScheduleButton({ chat, text, uploads, blocked, onTaken }: ScheduleButtonProps) {
  const { t } = useLingui();
  const scheduling = useSchedule(chat.id);
  const notifyError = useNotifyError();
  const [opened, setOpened] = useState(false);
  const [yields, setYields] = useState(true);
  if (blocked) return null;
  const schedule = (at: Date) => {
    setOpened(false);
    const draft = {
      client_id: newClientId(),
      text: text.trim(),
      attachments: uploads.map(({ id }) => id),
      send_at: at.toISOString(),
      cancel_if_client_writes: yields,
    };
    scheduling.mutate(draft, { onSuccess: onTaken, onError: notifyError });
  };
  return (
    <Menu opened={opened} onChange={setOpened} position="top-end" width={320}>
      <Menu.Target>
        <Tooltip label={t`Надіслати пізніше`}>
          <ActionIcon
            size={34}
            variant="subtle"
            color="gray"
            aria-label={t`Надіслати пізніше`}
            loading={scheduling.isPending}
          >
            <IconClockPlus size={20} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Suspense fallback={null}>
          <TimeMenu label={t`Надіслати`} onChoose={schedule}>
            <Checkbox
              p="xs"
              size="xs"
              checked={yields}
              label={t`Скасувати, якщо клієнт напише раніше`}
              onChange={(event) => setYields(event.currentTarget.checked)}
            />
          </TimeMenu>
        </Suspense>
      </Menu.Dropdown>
    </Menu>
  );
}

import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Loader, Popover, Tooltip } from '@mantine/core';
import { IconMoodSmile } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { EmojiPicker } from './lazyParts';

/** The picker and its data come only when they are asked for. */
export function EmojiButton({ onPick }: { readonly onPick: (emoji: string) => void }) {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  const pick = (emoji: string) => {
    setOpened(false);
    onPick(emoji);
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="top-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Tooltip label={t`Емодзі`}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={34}
            aria-label={t`Емодзі`}
            aria-expanded={opened}
            onClick={() => setOpened(!opened)}
          >
            <IconMoodSmile size={20} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown p={0} miw={80} mih={80}>
        <Suspense fallback={<Loader size="sm" m="lg" />}>
          <EmojiPicker onPick={pick} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}

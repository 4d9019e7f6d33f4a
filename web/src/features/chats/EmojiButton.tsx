import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Box, Loader, Tooltip } from '@mantine/core';
import { IconMoodSmile } from '@tabler/icons-react';
import { Suspense, useRef, useState } from 'react';
import { Drop } from '@/shared/ui/Drop';
import { EmojiPicker } from './lazyParts';

/** The picker and its data come only when they are asked for. */
export function EmojiButton({ onPick }: { readonly onPick: (emoji: string) => void }) {
  const { t } = useLingui();
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState(false);
  const pick = (emoji: string) => {
    setOpened(false);
    onPick(emoji);
  };
  return (
    <>
      <Tooltip label={t`Емодзі`} disabled={opened}>
        <ActionIcon
          ref={button}
          variant="subtle"
          color="gray"
          size={34}
          aria-label={t`Емодзі`}
          aria-haspopup="dialog"
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          <IconMoodSmile size={20} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      <Drop
        anchor={button}
        opened={opened}
        onChange={setOpened}
        label={t`Емодзі`}
        position="top-end"
        padding={0}
      >
        <Box miw={80} mih={80}>
          <Suspense fallback={<Loader size="sm" m="lg" />}>
            <EmojiPicker onPick={pick} />
          </Suspense>
        </Box>
      </Drop>
    </>
  );
}

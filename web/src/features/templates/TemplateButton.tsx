import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconTemplate } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import type { ChatDetail } from '@/shared/api/types';
import { TemplateDialog } from './lazyParts';

interface TemplateButtonProps {
  readonly chat: ChatDetail;
}

/** Among the composer's tools, where the channel has templates. */
export function TemplateTool({ chat }: TemplateButtonProps) {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  if (chat.capabilities.after_window !== 'template') return null;
  return (
    <>
      <Tooltip label={t`Шаблон`}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={34}
          aria-label={t`Шаблон`}
          aria-haspopup="dialog"
          onClick={() => setOpened(true)}
        >
          <IconTemplate size={20} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      <WhileOpened opened={opened} chat={chat} onClose={() => setOpened(false)} />
    </>
  );
}

/** In place of the composer: the one thing that the channel still takes. */
export function TemplateOffer({ chat }: TemplateButtonProps) {
  const [opened, setOpened] = useState(false);
  if (chat.capabilities.after_window !== 'template') return null;
  return (
    <>
      <Button leftSection={<IconTemplate size={17} />} onClick={() => setOpened(true)}>
        <Trans>Вибрати шаблон</Trans>
      </Button>
      <WhileOpened opened={opened} chat={chat} onClose={() => setOpened(false)} />
    </>
  );
}

interface WhileOpenedProps extends TemplateButtonProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

function WhileOpened({ opened, chat, onClose }: WhileOpenedProps) {
  if (!opened) return null;
  return (
    <Suspense fallback={null}>
      <TemplateDialog chatId={chat.id} onClose={onClose} />
    </Suspense>
  );
}

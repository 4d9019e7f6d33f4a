import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import type { Channel } from '@/shared/api/types';
import { KindChoice } from './KindChoice';
import { TelegramForm } from './TelegramForm';
import { ViberForm } from './ViberForm';
import { WidgetForm } from './WidgetForm';
import { WidgetSnippet } from './WidgetSnippet';

interface AddChannelDialogProps {
  readonly onClose: () => void;
}

type Step =
  | { readonly name: 'kind' | 'telegram' | 'viber' | 'widget' }
  | { readonly name: 'install'; readonly channel: Channel };

/** A short wizard: which messenger, its settings, and for a site the line to install. */
export function AddChannelDialog({ onClose }: AddChannelDialogProps) {
  const { t } = useLingui();
  const [step, setStep] = useState<Step>({ name: 'kind' });
  const titles: Readonly<Record<Step['name'], string>> = {
    kind: t`Новий канал`,
    telegram: t`Бот Telegram`,
    viber: t`Бот Viber`,
    widget: t`Чат на сайті`,
    install: t`Чат готовий`,
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={titles[step.name]}
      closeButtonProps={{ 'aria-label': t`Закрити` }}
    >
      {step.name === 'kind' && <KindChoice onChoose={(name) => setStep({ name })} />}
      {step.name === 'telegram' && <TelegramForm onSaved={onClose} />}
      {step.name === 'viber' && <ViberForm onSaved={onClose} />}
      {step.name === 'widget' && (
        <WidgetForm onSaved={(channel) => setStep({ name: 'install', channel })} />
      )}
      {step.name === 'install' && <Installation channel={step.channel} onDone={onClose} />}
    </Modal>
  );
}

interface InstallationProps {
  readonly channel: Channel;
  readonly onDone: () => void;
}

function Installation({ channel, onDone }: InstallationProps) {
  return (
    <>
      <WidgetSnippet channel={channel} />
      <Group justify="flex-end" mt="lg">
        <Button onClick={onDone}>
          <Trans>Готово</Trans>
        </Button>
      </Group>
    </>
  );
}

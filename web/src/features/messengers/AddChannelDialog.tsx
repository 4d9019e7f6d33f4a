import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Channel } from '@/shared/api/types';
import { Dialog } from '@/shared/ui/Dialog';
import { FirstMessage } from './FirstMessage';
import { InstagramForm } from './InstagramForm';
import { KindChoice } from './KindChoice';
import { MessengerForm } from './MessengerForm';
import { OwnerConnection } from './OwnerConnection';
import { TelegramForm } from './TelegramForm';
import { ViberForm } from './ViberForm';
import { WebhookFields } from './WebhookFields';
import { NumberFields, WhatsAppForm } from './WhatsAppForm';
import { WidgetForm } from './WidgetForm';
import { WidgetSnippet } from './WidgetSnippet';

interface AddChannelDialogProps {
  readonly onClose: () => void;
}

type Step =
  | { readonly name: 'kind' | 'telegram' | 'telegram_business' | 'instagram' | 'messenger' | 'whatsapp' | 'viber' | 'widget' }
  | { readonly name: 'install' | 'invite' | 'paste' | 'listen'; readonly channel: Channel };

/** A short wizard: which messenger, its settings, and for a site the line to install. */
export function AddChannelDialog({ onClose }: AddChannelDialogProps) {
  const { t } = useLingui();
  const [step, setStep] = useState<Step>({ name: 'kind' });
  const titles: Readonly<Record<Step['name'], string>> = {
    kind: t`Новий канал`,
    telegram: t`Бот Telegram`,
    telegram_business: t`Telegram Business`,
    instagram: t`Instagram`,
    messenger: t`Messenger`,
    whatsapp: t`WhatsApp`,
    viber: t`Бот Viber`,
    widget: t`Чат на сайті`,
    install: t`Чат готовий`,
    invite: t`Залишився один крок`,
    paste: t`Залишився один крок`,
    listen: t`Номер під’єднано`,
  };
  return (
    <Dialog onClose={onClose} size="lg" title={titles[step.name]}>
      {step.name === 'kind' && <KindChoice onChoose={(name) => setStep({ name })} />}
      {step.name === 'telegram' && <TelegramForm kind="telegram" onSaved={onClose} />}
      {step.name === 'telegram_business' && (
        <TelegramForm
          kind="telegram_business"
          onSaved={(channel) => setStep({ name: 'invite', channel })}
        />
      )}
      {step.name === 'instagram' && (
        <InstagramForm onSaved={(channel) => setStep({ name: 'paste', channel })} />
      )}
      {step.name === 'messenger' && (
        <MessengerForm onSaved={(channel) => setStep({ name: 'paste', channel })} />
      )}
      {step.name === 'whatsapp' && (
        <WhatsAppForm onSaved={(channel) => setStep({ name: 'listen', channel })} />
      )}
      {step.name === 'viber' && <ViberForm onSaved={onClose} />}
      {step.name === 'widget' && (
        <WidgetForm onSaved={(channel) => setStep({ name: 'install', channel })} />
      )}
      {step.name === 'install' && (
        <LastStep onDone={onClose}>
          <WidgetSnippet channel={step.channel} />
        </LastStep>
      )}
      {step.name === 'invite' && (
        <LastStep onDone={onClose}>
          <OwnerConnection channel={step.channel} />
        </LastStep>
      )}
      {step.name === 'paste' && (
        <LastStep onDone={onClose}>
          <WebhookFields channel={step.channel} />
          <FirstMessage channel={step.channel} />
        </LastStep>
      )}
      {step.name === 'listen' && (
        <LastStep onDone={onClose}>
          <NumberFields />
          <FirstMessage channel={step.channel} />
        </LastStep>
      )}
    </Dialog>
  );
}

interface LastStepProps {
  readonly onDone: () => void;
  readonly children: ReactNode;
}

function LastStep({ onDone, children }: LastStepProps) {
  return (
    <>
      {children}
      <Group justify="flex-end" mt="lg">
        <Button onClick={onDone}>
          <Trans>Готово</Trans>
        </Button>
      </Group>
    </>
  );
}

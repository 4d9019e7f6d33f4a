import { Trans, useLingui } from '@lingui/react/macro';
import { Radio, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Channel } from '@/shared/api/types';
import { ChannelFormFrame, SecretField, type FieldProps } from './ChannelFormFrame';
import { readFieldErrors } from './fieldErrors';
import { useSaveChannel } from './api';

interface TelegramFormProps {
  readonly kind: 'telegram' | 'telegram_business';
  /** The channel to change; a new one is added without it. */
  readonly channel?: Channel;
  readonly onSaved: (channel: Channel) => void;
}

interface TelegramValues {
  readonly name: string;
  readonly token: string;
  readonly mode: 'webhook' | 'polling';
}

/** The token is checked by a real call; afterwards it is never shown again. */
export function TelegramForm({ kind, channel, onSaved }: TelegramFormProps) {
  const { t } = useLingui();
  const save = useSaveChannel(kind, channel);
  const form = useTelegramForm(channel);
  const handleSubmit = ({ name, token, mode }: TelegramValues) => {
    const settings = token.trim() === '' ? { mode } : { mode, token: token.trim() };
    save.mutate(
      { name: name.trim(), settings },
      { onSuccess: onSaved, onError: (error) => form.setErrors(readFieldErrors(error)) },
    );
  };
  const isNew = channel === undefined;
  return (
    <ChannelFormFrame
      isNew={isNew}
      hint={kind === 'telegram' ? <BotHint /> : <BusinessBotHint />}
      nameProps={form.getInputProps('name')}
      error={save.error}
      saving={save.isPending}
      onSubmit={form.onSubmit(handleSubmit)}
    >
      <SecretField
        isNew={isNew}
        label={t`Токен бота`}
        newLabel={t`Новий токен бота`}
        fieldProps={form.getInputProps('token')}
      />
      <ModeChoice {...form.getInputProps('mode')} />
    </ChannelFormFrame>
  );
}

function BotHint() {
  return (
    <Trans>
      Створіть бота в @BotFather командою /newbot і скопіюйте токен, який він надішле.
    </Trans>
  );
}

function BusinessBotHint() {
  return (
    <Trans>
      Створіть у @BotFather окремого бота командою /newbot, увімкніть для нього Bot Settings →
      Business Mode і скопіюйте токен. Відповіді підуть від імені власника, а бота покупці не
      побачать.
    </Trans>
  );
}

function ModeChoice(props: FieldProps) {
  const { t } = useLingui();
  return (
    <Radio.Group {...props} label={t`Як отримувати повідомлення`}>
      <Stack gap="xs" mt="xs">
        <Radio
          value="webhook"
          label={t`Telegram надсилає сам`}
          description={t`Найшвидше; потрібна публічна адреса з HTTPS`}
        />
        <Radio
          value="polling"
          label={t`Kramar запитує в Telegram`}
          description={t`Працює й без публічної адреси`}
        />
      </Stack>
    </Radio.Group>
  );
}

function useTelegramForm(channel: Channel | undefined) {
  const { t } = useLingui();
  return useForm<TelegramValues>({
    initialValues: {
      name: channel?.name ?? '',
      token: '',
      mode: channel?.settings.mode === 'polling' ? 'polling' : 'webhook',
    },
    validate: {
      name: (value) => (value.trim() === '' ? t`Введіть назву` : null),
      token: (value) => {
        const kept = channel !== undefined && value.trim() === '';
        return kept || /^\d+:[\w-]{20,}$/.test(value.trim())
          ? null
          : t`Токен має вигляд 123456:ABC…`;
      },
    },
  });
}

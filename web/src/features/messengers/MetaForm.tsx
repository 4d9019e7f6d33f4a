import { useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import type { Channel } from '@/shared/api/types';
import { ChannelFormFrame, SecretField, type FieldProps } from './ChannelFormFrame';
import { readFieldErrors } from './fieldErrors';
import { useSaveChannel } from './api';

export interface MetaFormProps {
  /** The channel to change; a new one is added without it. */
  readonly channel?: Channel;
  readonly onSaved: (channel: Channel) => void;
}

interface MetaFormFrameProps extends MetaFormProps {
  readonly kind: 'instagram' | 'messenger';
  readonly hint: ReactNode;
  /** How the account is reached, where there are several ways. */
  readonly flavour?: (fieldProps: FieldProps) => ReactNode;
}

interface MetaValues {
  readonly name: string;
  readonly token: string;
  readonly app_secret: string;
  readonly flavour: string;
  readonly human_agent: boolean;
}

/** The token is checked by a real call; the address is pasted into Meta's pages afterwards. */
export function MetaForm({ kind, hint, flavour, channel, onSaved }: MetaFormFrameProps) {
  const { t } = useLingui();
  const isNew = channel === undefined;
  const save = useSaveChannel(kind, channel);
  const form = useMetaForm(channel);
  const handleSubmit = (values: MetaValues) => {
    const way = flavour === undefined ? {} : { flavour: wayOf(values) };
    save.mutate(
      { name: values.name.trim(), settings: { ...toSettings(values), ...way } },
      { onSuccess: onSaved, onError: (error) => form.setErrors(readFieldErrors(error)) },
    );
  };
  return (
    <ChannelFormFrame
      isNew={isNew}
      hint={hint}
      nameProps={form.getInputProps('name')}
      error={save.error}
      saving={save.isPending}
      onSubmit={form.onSubmit(handleSubmit)}
    >
      {flavour?.(form.getInputProps('flavour'))}
      <SecretField
        isNew={isNew}
        label={t`Токен доступу`}
        newLabel={t`Новий токен доступу`}
        fieldProps={form.getInputProps('token')}
      />
      <SecretField
        isNew={isNew}
        label={t`Секрет застосунку`}
        newLabel={t`Новий секрет застосунку`}
        fieldProps={form.getInputProps('app_secret')}
      />
      <Checkbox
        {...form.getInputProps('human_agent', { type: 'checkbox' })}
        label={t`Відповідати до 7 днів`}
        description={t`Лише якщо Meta дала застосунку дозвіл Human Agent; без нього — 24 години`}
      />
    </ChannelFormFrame>
  );
}

function wayOf({ flavour }: MetaValues) {
  return flavour === 'page' ? ('page' as const) : ('login' as const);
}

function toSettings({ token, app_secret, human_agent }: MetaValues) {
  return {
    ...(token.trim() !== '' && { token: token.trim() }),
    ...(app_secret.trim() !== '' && { app_secret: app_secret.trim() }),
    human_agent,
  };
}

function useMetaForm(channel: Channel | undefined) {
  const { t } = useLingui();
  const isKept = (value: string) => channel !== undefined || value.trim() !== '';
  return useForm<MetaValues>({
    initialValues: {
      name: channel?.name ?? '',
      token: '',
      app_secret: '',
      flavour: channel?.settings.flavour ?? 'login',
      human_agent: channel?.settings.human_agent ?? false,
    },
    validate: {
      name: (value) => (value.trim() === '' ? t`Введіть назву` : null),
      token: (value) => (isKept(value) ? null : t`Вставте токен доступу`),
      app_secret: (value) => (isKept(value) ? null : t`Вставте секрет застосунку`),
    },
  });
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Channel } from '@/shared/api/types';
import { SaveRefusal } from './SaveRefusal';
import { useSaveChannel } from './api';
import { readFieldErrors } from './fieldErrors';
import { findBadOrigin, splitOrigins } from './origins';
import { WidgetFields } from './WidgetFields';
import { readWidgetSettings, toWidgetSettings, type WidgetValues } from './widgetSettings';

interface WidgetFormProps {
  /** The channel to change; a new one is added without it. */
  readonly channel?: Channel;
  readonly onSaved: (channel: Channel) => void;
}

export function WidgetForm({ channel, onSaved }: WidgetFormProps) {
  const save = useSaveChannel('widget', channel);
  const form = useWidgetForm(channel);
  const handleSubmit = (values: WidgetValues) => {
    save.mutate(
      { name: values.name.trim(), settings: toWidgetSettings(values) },
      { onSuccess: onSaved, onError: (error) => form.setErrors(readFieldErrors(error)) },
    );
  };
  return (
    <form noValidate onSubmit={form.onSubmit(handleSubmit)}>
      <Stack gap="md">
        <SaveRefusal error={save.error} />
        <WidgetFields form={form} />
        <Group justify="flex-end">
          <Button type="submit" loading={save.isPending}>
            {channel === undefined ? <Trans>Додати чат</Trans> : <Trans>Зберегти</Trans>}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function useWidgetForm(channel: Channel | undefined) {
  const { t } = useLingui();
  return useForm<WidgetValues>({
    initialValues:
      channel === undefined
        ? readWidgetSettings('', { greeting: t`Вітаємо! Чим допомогти?` })
        : readWidgetSettings(channel.name, channel.settings),
    validate: {
      name: (value) => (value.trim() === '' ? t`Введіть назву` : null),
      origins: (value) => {
        if (splitOrigins(value).length === 0) return t`Вкажіть хоча б одну адресу`;
        const bad = findBadOrigin(value);
        return bad === undefined ? null : t`Це не адреса сайту: ${bad}`;
      },
    },
  });
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Channel } from '@/shared/api/types';
import { languages, type Language } from '@/shared/i18n/i18n';
import { languageNames } from '@/shared/i18n/languageNames';
import { AddRefusal } from './AddRefusal';
import { useAddChannel } from './api';
import { readFieldErrors } from './fieldErrors';
import { findBadOrigin, splitOrigins } from './origins';

interface WidgetFormProps {
  readonly onAdded: (channel: Channel) => void;
}

interface WidgetValues {
  readonly name: string;
  readonly origins: string;
  readonly greeting: string;
  readonly language: Language;
}

export function WidgetForm({ onAdded }: WidgetFormProps) {
  const { t } = useLingui();
  const add = useAddChannel();
  const form = useWidgetForm();
  const handleSubmit = ({ name, origins, greeting, language }: WidgetValues) => {
    const settings = { origins: splitOrigins(origins), greeting: greeting.trim(), language };
    add.mutate(
      { kind: 'widget', name: name.trim(), settings },
      { onSuccess: onAdded, onError: (error) => form.setErrors(readFieldErrors(error)) },
    );
  };
  return (
    <form noValidate onSubmit={form.onSubmit(handleSubmit)}>
      <Stack gap="md">
        <AddRefusal error={add.error} />
        <TextInput
          {...form.getInputProps('name')}
          label={t`Назва каналу`}
          description={t`Її бачать лише співробітники`}
          data-autofocus
        />
        <Textarea
          {...form.getInputProps('origins')}
          label={t`Адреси сайтів`}
          description={t`По одній у рядку, наприклад https://lampa.example`}
          autosize
          minRows={2}
        />
        <TextInput {...form.getInputProps('greeting')} label={t`Привітання`} />
        <LanguageChoice {...form.getInputProps('language')} />
        <Group justify="flex-end">
          <Button type="submit" loading={add.isPending}>
            <Trans>Додати чат</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function LanguageChoice(props: Readonly<Record<string, unknown>>) {
  const { t } = useLingui();
  return (
    <div>
      <Text size="sm" fw={500} mb={4}>
        <Trans>Мова чату</Trans>
      </Text>
      <SegmentedControl
        {...props}
        aria-label={t`Мова чату`}
        data={languages.map((value) => ({ value, label: languageNames[value] }))}
      />
    </div>
  );
}

function useWidgetForm() {
  const { t } = useLingui();
  return useForm<WidgetValues>({
    initialValues: {
      name: '',
      origins: '',
      greeting: t`Вітаємо! Чим допомогти?`,
      language: 'uk',
    },
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

import { Trans, useLingui } from '@lingui/react/macro';
import { ColorInput, SegmentedControl, Text, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { languages } from '@/shared/i18n/i18n';
import { languageNames } from '@/shared/i18n/languageNames';
import type { WidgetValues } from './widgetSettings';

interface WidgetFieldsProps {
  readonly form: UseFormReturnType<WidgetValues>;
}

export function WidgetFields({ form }: WidgetFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextInput
        {...form.getInputProps('name')}
        label={t`Назва каналу`}
        description={t`Її бачать лише співробітники`}
      />
      <Textarea
        {...form.getInputProps('origins')}
        label={t`Адреси сайтів`}
        description={t`По одній у рядку, наприклад https://lampa.example`}
        autosize
        minRows={2}
      />
      <TextInput
        {...form.getInputProps('title')}
        label={t`Заголовок`}
        description={t`Угорі вікна чату; якщо порожньо, там буде назва компанії`}
      />
      <TextInput {...form.getInputProps('greeting')} label={t`Привітання`} />
      <TextInput
        {...form.getInputProps('away')}
        label={t`Коли нікого немає`}
        description={t`Що побачить покупець, якщо всі поза мережею`}
      />
      <ColorInput {...form.getInputProps('color')} label={t`Колір`} format="hex" />
      <LanguageChoice {...form.getInputProps('language')} />
    </>
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

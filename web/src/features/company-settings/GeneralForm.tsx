import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useSave } from '@/shared/company/useSave';
import { languages, type Language } from '@/shared/i18n/i18n';
import { languageNames } from '@/shared/i18n/languageNames';
import { useMe } from '@/shared/session/api';
import { Section } from '@/shared/ui/Page';
import { currencyChoices } from './currencies';
import { LogoField } from './LogoField';

/** What the company is called, by which clock it lives, what it counts in and which language it writes. */
export function GeneralForm() {
  const { company } = useMe();
  const { name, time_zone: zone, currency, language } = company;
  return (
    <Section title={<Trans>Загальні</Trans>}>
      <Stack>
        <LogoField />
        {/* A form that another screen has saved begins anew. */}
        <Fields key={[name, zone, currency, language].join('\n')} />
      </Stack>
    </Section>
  );
}

function Fields() {
  const { t } = useLingui();
  const { name, time_zone: zone, currency, language } = useMe().company;
  const { save, isPending } = useSave();
  const form = useForm<{ name: string; time_zone: string; currency: string; language: Language }>({
    initialValues: { name, time_zone: zone, currency, language },
    validate: { name: (value) => (value.trim() === '' ? t`Введіть назву` : null) },
  });
  const select = { searchable: true, allowDeselect: false } as const;
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save(values, form.resetDirty))}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <TextInput {...form.getInputProps('name')} label={t`Назва компанії`} maxLength={120} />
        <Select
          {...form.getInputProps('time_zone')}
          {...select}
          label={t`Часовий пояс`}
          data={zones(zone)}
        />
        <Select
          {...form.getInputProps('currency')}
          {...select}
          label={t`Валюта`}
          description={t`У ній усі ціни й суми. Перерахунку немає: міняється лише знак`}
          data={currencyChoices()}
        />
        <Select
          {...form.getInputProps('language')}
          label={t`Мова компанії`}
          description={t`Для нових співробітників і рахунків для покупців`}
          allowDeselect={false}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
        />
      </SimpleGrid>
      <Group justify="flex-end" mt="sm">
        <Button type="submit" variant="default" disabled={!form.isDirty()} loading={isPending}>
          <Trans>Зберегти</Trans>
        </Button>
      </Group>
    </form>
  );
}

/** What the browser knows; the present zone is among them even if the browser calls it otherwise. */
function zones(present: string): string[] {
  return [...new Set([present, ...Intl.supportedValuesOf('timeZone')])];
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMe } from '@/shared/session/api';
import { Section } from '@/shared/ui/Page';
import { useSave } from '@/shared/company/useSave';

/** What the company is called and which clock hangs on its wall. */
export function GeneralForm() {
  const { t } = useLingui();
  const { company } = useMe();
  const { save, isPending } = useSave();
  const form = useForm({
    initialValues: { name: company.name, time_zone: company.time_zone },
    validate: { name: (value) => (value.trim() === '' ? t`Введіть назву` : null) },
  });
  return (
    <Section title={<Trans>Загальні</Trans>}>
      <form noValidate onSubmit={form.onSubmit((values) => save(values, form.resetDirty))}>
        <Group align="flex-end" gap="sm">
          <TextInput {...form.getInputProps('name')} label={t`Назва компанії`} flex="1 1 16rem" />
          <Select
            {...form.getInputProps('time_zone')}
            label={t`Часовий пояс`}
            data={zones(company.time_zone)}
            searchable
            allowDeselect={false}
            flex="1 1 14rem"
          />
          <Button type="submit" variant="default" disabled={!form.isDirty()} loading={isPending}>
            <Trans>Зберегти</Trans>
          </Button>
        </Group>
      </form>
    </Section>
  );
}

/** What the browser knows; the present zone is among them even if the browser calls it otherwise. */
function zones(present: string): string[] {
  return [...new Set([present, ...Intl.supportedValuesOf('timeZone')])];
}

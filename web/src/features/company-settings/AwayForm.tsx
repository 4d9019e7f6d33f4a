import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Switch, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMe } from '@/shared/session/api';
import { Section } from '@/shared/ui/Page';
import { useSave } from '@/shared/company/useSave';

const longest = 1000;

/** What the shop answers by itself while it is closed. */
export function AwayForm() {
  const { t } = useLingui();
  const { company } = useMe();
  const { save, isPending } = useSave();
  const form = useForm({
    initialValues: {
      away_message_enabled: company.away_message_enabled,
      away_message: company.away_message,
    },
    validate: {
      away_message: (text, values) =>
        values.away_message_enabled && text.trim() === '' ? t`Напишіть, що відповідати` : null,
    },
  });
  const isAlwaysOpen = company.working_hours.length === 0;
  return (
    <Section title={<Trans>Автовідповідь поза робочим часом</Trans>}>
      <form noValidate onSubmit={form.onSubmit((values) => save(values, form.resetDirty))}>
        <Stack gap="sm">
          <Switch
            {...form.getInputProps('away_message_enabled', { type: 'checkbox' })}
            label={t`Відповідати клієнтам, поки магазин зачинено`}
            description={t`Один раз за час, поки зачинено. Клієнт і далі чекає на вашу відповідь`}
          />
          {isAlwaysOpen && form.values.away_message_enabled && (
            <Text size="sm" c="var(--kramar-warning)">
              <Trans>Робочий час не задано, тож автовідповідь не надсилатиметься.</Trans>
            </Text>
          )}
          <Textarea
            {...form.getInputProps('away_message')}
            label={t`Текст автовідповіді`}
            placeholder={t`Вітаємо! Ми відповідаємо у будні з 9 до 18. Напишемо вам зранку.`}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={longest}
          />
          <Group justify="flex-end">
            <Button type="submit" variant="default" disabled={!form.isDirty()} loading={isPending}>
              <Trans>Зберегти</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}

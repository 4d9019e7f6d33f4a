import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, MultiSelect, Select, Stack, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { isApiError } from '@/shared/api/errors';
import type { OrderStatus } from '@/shared/api/types';
import { statusGroups, useGroupNames } from '@/shared/orders/names';
import { Dialog } from '@/shared/ui/Dialog';
import { useErrorText } from '@/shared/ui/useErrorText';
import { useSaveStatus } from './api';
import { ColorField } from './ColorField';

interface StatusDialogProps {
  /** `null` for a new one. */
  readonly status: OrderStatus | null;
  readonly statuses: readonly OrderStatus[];
  readonly onClose: () => void;
}

/** A status: how it is called and looks, what it means, and what may follow it. */
export function StatusDialog({ status, statuses, onClose }: StatusDialogProps) {
  const { t } = useLingui();
  const { form, save, isPending } = useStatusForm(status, onClose);
  const groups = useGroupNames();
  const others = statuses.filter(({ id }) => id !== status?.id);
  return (
    <Dialog onClose={onClose} title={status === null ? t`Новий статус` : t`Статус`}>
      <form noValidate onSubmit={form.onSubmit(save)}>
        <Stack gap="sm">
          <TextInput {...form.getInputProps('name')} data-autofocus label={t`Назва статусу`} maxLength={200} />
          <ColorField
            name={form.values.name.trim() === '' ? t`Статус` : form.values.name}
            value={form.values.color}
            onChange={(color) => form.setFieldValue('color', color)}
          />
          <Select
            {...form.getInputProps('group')}
            label={t`Група`}
            description={t`За нею рахують залишки, викуп і статистику`}
            data={statusGroups.map((group) => ({ value: group, label: groups[group] }))}
            allowDeselect={false}
          />
          <MultiSelect
            {...form.getInputProps('next')}
            label={t`Після нього можна поставити`}
            placeholder={form.values.next.length === 0 ? t`Будь-який` : ''}
            data={others.map(({ id, name }) => ({ value: String(id), label: name }))}
            clearable
            searchable
          />
          <Switch
            {...form.getInputProps('is_locking', { type: 'checkbox' })}
            label={t`Закриває замовлення від змін`}
          />
          <Switch
            {...form.getInputProps('is_default', { type: 'checkbox' })}
            label={t`З нього починаються нові замовлення`}
            disabled={status?.is_default === true}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              <Trans>Скасувати</Trans>
            </Button>
            <Button type="submit" loading={isPending}>
              <Trans>Зберегти</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

function useStatusForm(status: OrderStatus | null, onSaved: () => void) {
  const { t } = useLingui();
  const saving = useSaveStatus();
  const errorText = useErrorText();
  const form = useForm({
    initialValues: {
      name: status?.name ?? '',
      color: status?.color ?? 'teal',
      group: status?.group ?? 'work',
      is_locking: status?.is_locking ?? false,
      is_default: status?.is_default ?? false,
      next: (status?.allowed_next ?? []).map(String),
    },
    validate: { name: (name) => (name.trim() === '' ? t`Введіть назву` : null) },
  });
  const save = ({ next, ...values }: typeof form.values) =>
    saving.mutate(
      { id: status?.id ?? null, body: { ...values, allowed_next: next.map(Number) } },
      {
        onSuccess: onSaved,
        onError: (error) => {
          const fields = isApiError(error) ? error.fields : {};
          const named = Object.keys(fields).length > 0;
          form.setErrors(named ? fields : { [isUsedGroup(error) ? 'group' : 'name']: errorText(error) });
        },
      },
    );
  return { form, save, isPending: saving.isPending };
}

/** The group of a status that orders have does not change. */
function isUsedGroup(error: unknown): boolean {
  return isApiError(error) && error.code === 'order_status_used';
}

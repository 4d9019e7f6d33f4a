import { Trans } from '@lingui/react/macro';
import { Button, Group, SimpleGrid, Text } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { isApiError } from '@/shared/api/errors';
import type { DeliveryAccount } from '@/shared/api/types';
import { formatPhone } from '@/shared/lib/phone';
import { useErrorText } from '@/shared/ui/useErrorText';
import { useChangeAccount } from './api';
import { UsualFields, WhereFields, WhoFields } from './SenderParts';
import { SizeFields } from './SizeFields';

/** Who sends, from where, and what a waybill begins with. */
export function SenderForm({ account }: { readonly account: DeliveryAccount }) {
  // Only what was changed here is kept: the rest may change from another screen.
  const [edits, setEdits] = useState<Partial<DeliveryAccount>>({});
  const form = { ...account, phone: formatPhone(account.phone), ...edits };
  const saving = useChangeAccount();
  const errorText = useErrorText();
  const { error } = saving;
  const change = (part: Partial<DeliveryAccount>) => {
    saving.reset();
    setEdits({ ...edits, ...part });
  };
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    saving.mutate(form, { onSuccess: () => setEdits((now) => (now === edits ? {} : now)) });
  };
  const own = { form, change, errors: isApiError(error) ? error.fields : {} };
  return (
    <form onSubmit={save} noValidate>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" mb="sm">
        <WhoFields {...own} />
        <WhereFields {...own} />
        <UsualFields {...own} />
      </SimpleGrid>
      <SizeFields size="sm" sizes={form} errors={own.errors} onChange={change} />
      <Group mt="md" gap="sm">
        <Button type="submit" loading={saving.isPending}>
          <Trans>Зберегти</Trans>
        </Button>
        {saving.isSuccess && (
          <Text size="sm" c="dimmed" role="status">
            <Trans>Збережено</Trans>
          </Text>
        )}
        {error && (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {errorText(error)}
          </Text>
        )}
      </Group>
    </form>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '@/shared/ui/Dialog';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { toBulk, untouchedFields } from './bulkChange';
import { BulkForm } from './BulkForm';
import { BulkPreview } from './BulkPreview';
import type { ProductSearch } from './filter';
import { bulkPreviewQuery, useChangeProducts } from './jobs';
import type { Chosen } from './selection';

interface BulkDialogProps {
  readonly chosen: Chosen;
  readonly search: ProductSearch;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** One change of many products, with what it would make of the first of them. */
export function BulkDialog({ chosen, search, onClose, onDone }: BulkDialogProps) {
  const { t } = useLingui();
  const [fields, setFields] = useState(untouchedFields);
  const [settled] = useDebouncedValue(fields, 250);
  const body = toBulk(fields, chosen, search);
  const asked = toBulk(settled, chosen, search);
  const preview = useQuery(bulkPreviewQuery(asked));
  const changing = useChangeProducts();
  const notifyError = useNotifyError();
  const apply = () => {
    if (body === null) return;
    changing.mutate(body, { onSuccess: onDone, onError: notifyError });
  };
  return (
    <Dialog onClose={onClose} size="xl" title={t`Змінити товари`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <Stack gap="md">
          <BulkForm fields={fields} onChange={setFields} />
          <BulkPreview query={preview} isAsked={asked !== null} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              <Trans>Скасувати</Trans>
            </Button>
            <Button type="submit" disabled={body === null} loading={changing.isPending}>
              <Trans>Застосувати</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

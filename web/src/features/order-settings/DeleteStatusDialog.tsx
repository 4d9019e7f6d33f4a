import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { OrderStatus } from '@/shared/api/types';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { useErrorText } from '@/shared/ui/useErrorText';
import { isUsed, useDeleteStatus } from './api';

interface DeleteStatusDialogProps {
  readonly status: OrderStatus;
  readonly statuses: readonly OrderStatus[];
  readonly onClose: () => void;
}

/** Deletes a status; where orders have it, they are offered another one first. */
export function DeleteStatusDialog({ status, statuses, onClose }: DeleteStatusDialogProps) {
  const { t } = useLingui();
  const errorText = useErrorText();
  const deleting = useDeleteStatus();
  const [toId, setTo] = useState<string | null>(null);
  const [left, setLeft] = useState<number | null>(null);
  const { name } = status;
  const { error } = deleting;
  const offersMove = !status.is_default && (isUsed(error) || toId !== null);
  const others = statuses.filter(({ id }) => id !== status.id);
  const remove = () =>
    deleting.mutate(
      { id: status.id, toId: toId === null ? null : Number(toId), onLeft: setLeft },
      { onSuccess: onClose },
    );
  return (
    <ConfirmDialog
      title={<Trans>Видалити статус «{name}»?</Trans>}
      action={toId === null ? <Trans>Видалити</Trans> : <Trans>Перевести й видалити</Trans>}
      busy={deleting.isPending}
      onConfirm={remove}
      onClose={onClose}
    >
      <Stack component="span" gap="sm">
        <span>
          <Trans>Повернути його не можна.</Trans>
        </span>
        {error !== null && (
          <Text span size="sm" c="var(--mantine-color-error)" role="alert">
            {errorText(error)}
          </Text>
        )}
        {offersMove && (
          <Select
            label={t`Перевести замовлення в статус`}
            placeholder={t`Виберіть статус`}
            data={others.map((each) => ({ value: String(each.id), label: each.name }))}
            value={toId}
            onChange={setTo}
            disabled={deleting.isPending}
          />
        )}
        {deleting.isPending && left !== null && left > 0 && (
          <Text span size="sm" role="status">
            <Plural
              value={left}
              one="Лишилося перевести # замовлення"
              few="Лишилося перевести # замовлення"
              many="Лишилося перевести # замовлень"
              other="Лишилося перевести # замовлення"
            />
          </Text>
        )}
      </Stack>
    </ConfirmDialog>
  );
}

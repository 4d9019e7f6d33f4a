import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Progress, Text } from '@mantine/core';
import type { CatalogImport } from '@/shared/api/types';
import { formatNumber } from '@/shared/lib/format';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import { useCancelImport } from './api';

/** How far the pictures are, which come after the goods. */
export function LoadPictures({ load }: { readonly load: CatalogImport }) {
  const done = formatNumber(load.pictures_done);
  const total = formatNumber(load.pictures_total);
  const failed = formatNumber(load.pictures_failed);
  switch (load.pictures_state) {
    case '':
      return null;
    case 'waiting':
    case 'running':
      return <Coming load={load} />;
    case 'cancelled':
      return (
        <Text size="sm" c="dimmed">
          <Trans>Фото: {done} з {total}, далі зупинено</Trans>
        </Text>
      );
    case 'done':
      return (
        <Text size="sm">
          {load.pictures_failed === 0 ? (
            <Trans>Фото: {done} з {total}</Trans>
          ) : (
            <Trans>Фото: {done} з {total} · не завантажено: {failed}</Trans>
          )}
        </Text>
      );
  }
}

function Coming({ load }: { readonly load: CatalogImport }) {
  const { t } = useLingui();
  const cancel = useCancelImport();
  const notifyError = useNotifyError();
  const done = formatNumber(load.pictures_done);
  const total = formatNumber(load.pictures_total);
  const known = load.pictures_total > 0;
  return (
    <Group gap="sm" wrap="nowrap" py="xs">
      <Progress
        flex={1}
        aria-label={t`Поступ завантаження фото`}
        value={known ? (load.pictures_done / load.pictures_total) * 100 : 100}
        animated={!known}
      />
      <Text size="sm" c="dimmed">
        {known ? <Trans>Фото: {done} з {total}</Trans> : <Trans>Фото: у черзі</Trans>}
      </Text>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t`Зупинити завантаження фото`}
        loading={cancel.isPending}
        onClick={() => cancel.mutate(load.id, { onError: notifyError })}
      >
        <Trans>Зупинити</Trans>
      </Button>
    </Group>
  );
}

import { Trans } from '@lingui/react/macro';
import { Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconTrash } from '@tabler/icons-react';
import { useRestoreCompany } from '@/shared/company/useRestoreCompany';
import { formatDate } from '@/shared/lib/format';
import { useMe } from '@/shared/session/api';
import { useFocusBack } from '@/shared/ui/useFocusBack';
import { DeletionDialog } from './DeletionDialog';
import { useIsOwner } from './useIsOwner';

/** The end of a company: begun by its owner, and taken back while there is time. */
export function DeletionBlock() {
  const { deletes_at: at, name } = useMe().company;
  return at === null ? <Staying name={name} /> : <Leaving at={at} />;
}

function Staying({ name }: { readonly name: string }) {
  const isOwner = useIsOwner();
  const [asking, question] = useDisclosure(false);
  // Its button goes with it, and the keyboard must not be nowhere.
  useFocusBack();
  return (
    <Stack gap="sm" align="flex-start">
      <Text>
        <Trans>
          Спершу компанія лише перестане змінюватися: кілька днів її можна повернути. Потім зникне все:
          чати, клієнти, замовлення, каталог, файли та входи співробітників. Підключені месенджери
          від’єднаються.
        </Trans>
      </Text>
      {isOwner ? (
        <Button variant="outline" color="red" leftSection={<IconTrash size={18} />} onClick={question.open}>
          <Trans>Видалити компанію…</Trans>
        </Button>
      ) : (
        <Text c="dimmed">
          <Trans>Видалити компанію може лише її власник.</Trans>
        </Text>
      )}
      {asking && <DeletionDialog name={name} onClose={question.close} />}
    </Stack>
  );
}

function Leaving({ at }: { readonly at: string }) {
  const isOwner = useIsOwner();
  const restoring = useRestoreCompany();
  useFocusBack();
  return (
    <Stack gap="sm" align="flex-start">
      <Text>
        <Trans>{formatDate(at)} компанію буде видалено з усіма даними. Архів ще можна забрати.</Trans>
      </Text>
      {isOwner && (
        <Button loading={restoring.isPending} onClick={() => restoring.mutate()}>
          <Trans>Скасувати видалення</Trans>
        </Button>
      )}
    </Stack>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Switch } from '@mantine/core';
import { useMe } from '@/shared/session/api';
import { Section } from '@/shared/ui/Page';
import { useSave } from '@/shared/company/useSave';

/** Whether a client goes over to the chat's new responsible. */
export function ClientsForm() {
  const { t } = useLingui();
  const { company } = useMe();
  const { save, isPending } = useSave();
  return (
    <Section title={<Trans>Клієнти</Trans>}>
      <Switch
        label={t`Передавати клієнта разом із чатом`}
        description={t`Новий відповідальний за чат стає відповідальним і за прив’язаного клієнта`}
        checked={company.client_follows_chat}
        disabled={isPending}
        onChange={(event) => save({ client_follows_chat: event.currentTarget.checked })}
      />
    </Section>
  );
}

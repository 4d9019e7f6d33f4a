import { Trans, useLingui } from '@lingui/react/macro';
import { Switch } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import { meQuery, useMe } from '@/shared/session/api';
import { Section } from '@/shared/ui/Page';
import { useNotifyError } from '@/shared/ui/useNotifyError';

/** Whether the password alone lets anybody of the company in. */
export function SignInForm() {
  const { t } = useLingui();
  const { company } = useMe();
  const client = useQueryClient();
  const notifyError = useNotifyError();
  const rule = useMutation({
    mutationFn: (required: boolean) =>
      take(api.PUT('/api/v1/company/second-step', { body: { required } })),
    onSuccess: () => {
      notifications.show({ message: t`Налаштування збережено` });
      return client.invalidateQueries({ queryKey: meQuery.queryKey });
    },
    onError: notifyError,
  });
  return (
    <Section title={<Trans>Вхід</Trans>}>
      <Switch
        label={t`Вимагати двоетапний вхід від усіх`}
        description={t`Хто його ще не ввімкнув, зробить це при вході й доти нічого не побачить`}
        checked={company.two_step_required}
        disabled={rule.isPending}
        onChange={(event) => rule.mutate(event.currentTarget.checked)}
      />
    </Section>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, take } from '@/shared/api/client';
import { meQuery, useMe } from '@/shared/session/api';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import classes from './PresenceSwitch.module.css';

/** «На місці»: orders and chats go by themselves to those who are. */
export function PresenceSwitch() {
  const { t } = useLingui();
  const { on_site: isOn } = useMe();
  const notifyError = useNotifyError();
  const client = useQueryClient();
  // The event that follows turns it on all other screens of the employee.
  const change = useMutation({
    mutationFn: (body: { readonly on_site: boolean }) =>
      take(api.PUT('/api/v1/me/presence', { body })),
    onSuccess: ({ on_site }) => {
      client.setQueryData(meQuery.queryKey, (me) => me && { ...me, on_site });
    },
    onError: notifyError,
  });
  const shown = change.isPending ? change.variables.on_site : isOn;
  return (
    <button
      type="button"
      role="switch"
      aria-checked={shown}
      className={classes.switch}
      title={shown ? t`Ви на місці: замовлення й чати надходять вам самі` : t`Вас немає на місці`}
      disabled={change.isPending}
      onClick={() => {
        change.mutate({ on_site: !isOn });
      }}
    >
      <span className={classes.track} aria-hidden />
      <span className={classes.label}>
        <Trans>На місці</Trans>
      </span>
    </button>
  );
}

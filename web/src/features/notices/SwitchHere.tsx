import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Switch } from '@mantine/core';
import { IconBellOff } from '@tabler/icons-react';
import type { Push } from '@/shared/api/types';
import { judgeAbility, lookAround } from '@/shared/push/ability';
import { readOwnDevice } from '@/shared/push/ownDevice';
import { useMe } from '@/shared/session/api';
import { useSwitchHere } from './api';
import { useTroubleText } from './useTroubleText';

/** Turns calls on in this browser, or says in plain words what stands in the way. */
export function SwitchHere({ push }: { readonly push: Push }) {
  const { t } = useLingui();
  const me = useMe();
  const change = useSwitchHere(push.public_key);
  const { abilityText, errorText } = useTroubleText();
  const own = readOwnDevice(me.id)?.subscriptionId ?? null;
  const isOn = own !== null && push.subscriptions.some(({ id }) => id === own);
  // Looked at on every drawing: the answer changes in the browser's own settings.
  const ability = judgeAbility(lookAround());
  return (
    <>
      <Switch
        label={t`Сповіщення на цьому пристрої`}
        description={t`Приходять, коли Kramar не перед очима, навіть якщо його закрито`}
        checked={isOn}
        disabled={change.isPending || (ability !== 'ready' && !isOn)}
        onChange={() => change.mutate(isOn ? own : null)}
      />
      {ability !== 'ready' && (
        <Alert variant="light" color="gray" icon={<IconBellOff size={18} aria-hidden />}>
          {abilityText(ability)}
        </Alert>
      )}
      {ability === 'ready' && change.isError && (
        <Alert variant="light" color="red" role="alert" title={<Trans>Не вдалося</Trans>}>
          {errorText(change.error)}
        </Alert>
      )}
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Switch, Text } from '@mantine/core';
import { useSave } from '@/shared/company/useSave';
import { useMe } from '@/shared/session/api';

/** Turns the chats of the whole company on: their icon is then in everybody's header (S9). */
export function ModuleSwitch() {
  const { t } = useLingui();
  const { messenger_enabled: isOn } = useMe().company;
  const { save, isPending } = useSave();
  return (
    <div>
      <Switch
        label={t`Модуль чатів`}
        description={t`Значок чатів видно вгорі всім, хто має доступ до месенджера`}
        checked={isOn}
        disabled={isPending}
        onChange={(event) => save({ messenger_enabled: event.currentTarget.checked })}
      />
      {!isOn && (
        <Text size="sm" mt="xs" c="var(--kramar-warning)">
          <Trans>
            Повідомлення покупців надходять і зберігаються, але в Kramar їх ніхто не бачить.
          </Trans>
        </Text>
      )}
    </div>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { describeDevice } from '@/shared/lib/device';
import { formatDate } from '@/shared/lib/format';
import { hasPasskeys } from '@/shared/session/passkeys';
import type { OwnSteps, Passkey } from '@/shared/session/secondStep';
import type { Steps } from './useSteps';
import classes from './SecondStep.module.css';

interface WayProps {
  readonly own: OwnSteps;
  readonly steps: Steps;
}

export function PasskeysWay({ own, steps }: WayProps) {
  const { t } = useLingui();
  const name = describeDevice(navigator.userAgent) || t`Ключ доступу`;
  return (
    <div className={classes.way}>
      <IconFingerprint size={20} stroke={1.6} aria-hidden />
      <div className={classes.grow}>
        <Text>
          <Trans>Ключі доступу (passkeys)</Trans>
        </Text>
        <Text size="sm" c="dimmed">
          {hasPasskeys() ? (
            <Trans>Вхід відбитком, обличчям або PIN-кодом пристрою, без пароля</Trans>
          ) : (
            <Trans>Працюють лише за адресою з іменем і https</Trans>
          )}
        </Text>
      </div>
      {hasPasskeys() && (
        <Button
          variant="default"
          size="xs"
          loading={steps.isPending}
          onClick={() => steps.addPasskey(name)}
        >
          <Trans>Додати ключ</Trans>
        </Button>
      )}
      {own.passkeys.length > 0 && (
        <ul className={classes.keys} aria-label={t`Мої ключі доступу`}>
          {own.passkeys.map((key) => (
            <KeyRow key={key.id} passkey={key} onRemove={() => steps.removePasskey(key.id)} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface KeyRowProps {
  readonly passkey: Passkey;
  readonly onRemove: () => void;
}

function KeyRow({ passkey, onRemove }: KeyRowProps) {
  const { t } = useLingui();
  const { name, createdAt } = passkey;
  return (
    <li className={classes.key}>
      <Text size="sm" flex={1}>
        {name} · <Trans>додано {formatDate(createdAt)}</Trans>
      </Text>
      <Button variant="subtle" color="red" size="xs" onClick={onRemove} aria-label={t`Прибрати ключ: ${name}`}>
        <Trans>Прибрати</Trans>
      </Button>
    </li>
  );
}

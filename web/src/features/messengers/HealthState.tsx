import { useLingui } from '@lingui/react/macro';
import type { ChannelHealth } from '@/shared/api/types';
import classes from './Messengers.module.css';

interface HealthStateProps {
  readonly state: ChannelHealth['state'];
}

export function HealthState({ state }: HealthStateProps) {
  const { t } = useLingui();
  const words: Readonly<Record<ChannelHealth['state'], string>> = {
    ok: t`Працює`,
    warning: t`Потребує уваги`,
    broken: t`Не працює`,
    paused: t`Призупинено`,
  };
  return (
    <span className={classes.state} data-state={state}>
      {words[state]}
    </span>
  );
}

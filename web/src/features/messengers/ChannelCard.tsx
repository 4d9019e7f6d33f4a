import { useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Channel } from '@/shared/api/types';
import { ChannelMark } from '@/shared/ui/ChannelMark';
import { ChannelActions } from './ChannelActions';
import { ChannelNumbers } from './ChannelNumbers';
import { ChannelSettings } from './ChannelSettings';
import { FailedPayloads } from './FailedPayloads';
import { HealthState } from './HealthState';
import { useKindName } from './useKindName';
import { WidgetCode } from './WidgetCode';
import classes from './Messengers.module.css';

interface ChannelCardProps {
  readonly channel: Channel;
}

/** One connected account: whether it works, why not, what waits in it, what can be done. */
export function ChannelCard({ channel }: ChannelCardProps) {
  const { t } = useLingui();
  const kindName = useKindName();
  const [codeShown, code] = useDisclosure(false);
  const [failedShown, failed] = useDisclosure(false);
  const [settingsShown, settings] = useDisclosure(false);
  const { health, kind, name } = channel;
  return (
    <section className={classes.card} aria-label={t`Канал «${name}»`}>
      <div className={classes.head}>
        <ChannelMark kind={kind} size={36} />
        <div className={classes.grow}>
          <Text fw={600} size="lg">
            {name}
          </Text>
          <Text size="sm" c="dimmed">
            {kindName(kind)}
          </Text>
        </div>
        <HealthState state={health.state} />
        <ChannelActions
          channel={channel}
          onShowCode={code.open}
          onShowSettings={settings.open}
        />
      </div>
      {health.detail !== '' && (
        <p className={classes.detail} data-state={health.state}>
          {health.detail}
        </p>
      )}
      <ChannelNumbers channel={channel} onShowFailed={failed.open} />
      {settingsShown && <ChannelSettings channel={channel} onClose={settings.close} />}
      {codeShown && <WidgetCode channel={channel} onClose={code.close} />}
      {failedShown && <FailedPayloads channel={channel} onClose={failed.close} />}
    </section>
  );
}

import { Trans } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Channel } from '@/shared/api/types';
import { formatDateTime, formatNumber } from '@/shared/lib/format';
import classes from './Messengers.module.css';

interface ChannelNumbersProps {
  readonly channel: Channel;
  readonly onShowFailed: () => void;
}

/** When the channel last heard and spoke, and what waits in it. */
export function ChannelNumbers({ channel, onShowFailed }: ChannelNumbersProps) {
  const { health } = channel;
  return (
    <dl className={classes.numbers}>
      <Figure name={<Trans>Останнє вхідне</Trans>}>{moment(health.last_inbound_at)}</Figure>
      <Figure name={<Trans>Останнє вихідне</Trans>}>{moment(health.last_outbound_at)}</Figure>
      <Figure name={<Trans>Чекають обробки</Trans>}>{formatNumber(health.pending_inbound)}</Figure>
      <Figure name={<Trans>Чекають відправки</Trans>}>{formatNumber(health.pending_outbound)}</Figure>
      {health.failed_inbound > 0 && (
        <Figure name={<Trans>Не вдалося обробити</Trans>}>
          <Anchor component="button" type="button" onClick={onShowFailed}>
            {formatNumber(health.failed_inbound)} — <Trans>переглянути</Trans>
          </Anchor>
        </Figure>
      )}
      {health.last_error !== '' && (
        <div className={classes.error}>
          <dt>
            <Trans>Остання помилка</Trans>
          </dt>
          <dd>{health.last_error}</dd>
        </div>
      )}
    </dl>
  );
}

interface FigureProps {
  readonly name: ReactNode;
  readonly children: ReactNode;
}

function Figure({ name, children }: FigureProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function moment(time: string | null): ReactNode {
  return time === null ? <Trans>ще не було</Trans> : formatDateTime(time);
}

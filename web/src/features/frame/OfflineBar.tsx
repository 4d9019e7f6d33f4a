import { Trans } from '@lingui/react/macro';
import { IconCloudOff } from '@tabler/icons-react';
import { useDebouncedValue } from '@mantine/hooks';
import { useLiveStatus } from '@/shared/live/LiveContext';
import classes from './Frame.module.css';

/** A line that mends itself within this time is not worth a word. */
const patience = 2000;

export function OfflineBar() {
  const away = useLiveStatus() === 'offline';
  const [awayForLong] = useDebouncedValue(away, patience);
  const shown = away && awayForLong;
  return (
    <div role="status">
      {shown && (
        <div className={classes.offline}>
          <IconCloudOff size={16} aria-hidden />
          <Trans>Немає з’єднання — показуємо збережене</Trans>
        </div>
      )}
    </div>
  );
}

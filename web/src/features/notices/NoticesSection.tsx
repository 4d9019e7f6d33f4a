import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Section } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { DeviceList } from './DeviceList';
import { InstallButton } from './InstallButton';
import { SoundSwitch } from './SoundSwitch';
import { SwitchHere } from './SwitchHere';
import { WishSwitches } from './WishSwitches';
import { pushQuery } from './api';
import classes from './Notices.module.css';

/** How, where and about what the employee is told while Kramar is not before their eyes. */
export function NoticesSection() {
  const push = useQuery(pushQuery);
  return (
    <Section title={<Trans>Сповіщення</Trans>} action={<InstallButton />}>
      <QueryView query={push}>
        {(loaded) => (
          <div className={classes.parts}>
            <SwitchHere push={loaded} />
            <SoundSwitch />
            <DeviceList devices={loaded.subscriptions} />
            <WishSwitches wishes={loaded.wishes} />
          </div>
        )}
      </QueryView>
    </Section>
  );
}

import { useLingui } from '@lingui/react/macro';
import { Switch } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { chooseNotices } from '@/shared/notices/chooseNotices';
import { noticeChoice } from '@/shared/notices/noticeChoice';
import classes from './UserMenu.module.css';

/** Sound and a browser notice for messages that come while the tab is hidden. */
export function NoticesSwitch() {
  const { t } = useLingui();
  const wanted = useSyncExternalStore(noticeChoice.subscribe, noticeChoice.get);
  return (
    <div className={classes.row}>
      <span className={classes.caption} id="notices-switch">
        {t`Сповіщення зі звуком`}
      </span>
      <Switch
        aria-labelledby="notices-switch"
        checked={wanted}
        onChange={(event) => chooseNotices(event.currentTarget.checked)}
      />
    </div>
  );
}

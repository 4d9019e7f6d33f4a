import { useLingui } from '@lingui/react/macro';
import { Switch } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { chime } from '@/shared/notices/chime';
import { noticeChoice } from '@/shared/notices/noticeChoice';
import classes from './UserMenu.module.css';

/** Sound and a browser notice for messages that come while the tab is hidden. */
export function NoticesSwitch() {
  const { t } = useLingui();
  const wanted = useSyncExternalStore(noticeChoice.subscribe, noticeChoice.get);
  const handleChange = (chosen: boolean) => {
    noticeChoice.set(chosen);
    if (!chosen) return;
    chime();
    if ('Notification' in window) void Notification.requestPermission();
  };
  return (
    <div className={classes.row}>
      <span className={classes.caption} id="notices-switch">
        {t`Сповіщення зі звуком`}
      </span>
      <Switch
        aria-labelledby="notices-switch"
        checked={wanted}
        onChange={(event) => handleChange(event.currentTarget.checked)}
      />
    </div>
  );
}

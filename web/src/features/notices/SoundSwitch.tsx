import { useLingui } from '@lingui/react/macro';
import { Switch } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { chooseNotices } from '@/shared/notices/chooseNotices';
import { noticeChoice } from '@/shared/notices/noticeChoice';

/** The same choice as in the employee's menu. */
export function SoundSwitch() {
  const { t } = useLingui();
  const wanted = useSyncExternalStore(noticeChoice.subscribe, noticeChoice.get);
  return (
    <Switch
      label={t`Сповіщення зі звуком`}
      description={t`Коли клієнт пише, а Kramar відкрито в іншій вкладці`}
      checked={wanted}
      onChange={(event) => chooseNotices(event.currentTarget.checked)}
    />
  );
}

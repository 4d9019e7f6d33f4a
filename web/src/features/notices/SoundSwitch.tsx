import { useLingui } from '@lingui/react/macro';
import { Switch } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { chime } from '@/shared/notices/chime';
import { noticeChoice } from '@/shared/notices/noticeChoice';

/** The same choice as in the employee's menu. */
export function SoundSwitch() {
  const { t } = useLingui();
  const wanted = useSyncExternalStore(noticeChoice.subscribe, noticeChoice.get);
  const handleChange = (chosen: boolean) => {
    noticeChoice.set(chosen);
    if (chosen) chime();
  };
  return (
    <Switch
      label={t`Звук у прихованій вкладці`}
      description={t`Коли клієнт пише, а Kramar відкрито, але ви дивитеся інше`}
      checked={wanted}
      onChange={(event) => handleChange(event.currentTarget.checked)}
    />
  );
}

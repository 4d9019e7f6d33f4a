import { useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import type { Me } from '@/shared/api/types';
import { useChangeMe, useMe } from '@/shared/session/api';
import { useNotifyError } from '@/shared/ui/useNotifyError';
import classes from './UserMenu.module.css';

export function ThemeItems() {
  const { t } = useLingui();
  const { theme } = useMe();
  const notifyError = useNotifyError();
  const change = useChangeMe();
  const options: { value: Me['theme']; label: string }[] = [
    { value: 'auto', label: t`Як у системі` },
    { value: 'light', label: t`Світла` },
    { value: 'dark', label: t`Темна` },
  ];
  return (
    <div className={classes.row}>
      <span className={classes.caption}>{t`Тема`}</span>
      <SegmentedControl
        size="xs"
        aria-label={t`Тема`}
        value={theme}
        data={options}
        onChange={(chosen) => change.mutate({ theme: chosen }, { onError: notifyError })}
      />
    </div>
  );
}

import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMe } from '@/shared/session/api';
import classes from './AlertsMark.module.css';

/** The way to the system messages, only while there are any. */
export function AlertsMark() {
  const { t } = useLingui();
  const { counters, permissions } = useMe();
  const { alerts } = counters;
  if (alerts === 0 || !permissions.includes('alerts.view')) return null;
  const label = t`Системні повідомлення: ${alerts}`;
  return (
    <Tooltip label={label}>
      <ActionIcon
        component={Link}
        to="/alerts"
        className={classes.mark}
        size="lg"
        variant="subtle"
        color="gray"
        aria-label={label}
      >
        <IconAlertTriangle size={21} stroke={1.7} />
        <span className={classes.count} aria-hidden>
          {alerts > 99 ? '99+' : alerts}
        </span>
      </ActionIcon>
    </Tooltip>
  );
}

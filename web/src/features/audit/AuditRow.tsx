import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Avatar, Text, Tooltip } from '@mantine/core';
import { IconFilter, IconRobot } from '@tabler/icons-react';
import type { AuditEntry } from '@/shared/api/types';
import { formatTime } from '@/shared/lib/format';
import { AuditChanges } from './AuditChanges';
import { TargetLink } from './TargetLink';
import { useDeedSentence } from './useDeedSentence';
import classes from './Audit.module.css';

interface AuditRowProps {
  readonly entry: AuditEntry;
  readonly onNarrow: () => void;
}

/** Who did what, and field by field what it was and what it is. */
export function AuditRow({ entry, onNarrow }: AuditRowProps) {
  const { t } = useLingui();
  const sentence = useDeedSentence(entry.action);
  const { by, created_at: at } = entry;
  return (
    <li className={classes.row}>
      {by === null ? (
        <Avatar size={30} aria-hidden>
          <IconRobot size={18} stroke={1.6} />
        </Avatar>
      ) : (
        <Avatar name={by.name} color="initials" size={30} aria-hidden />
      )}
      <div className={classes.told}>
        <Text size="sm">
          {sentence} <TargetLink target={entry.target} />
        </Text>
        <AuditChanges changes={entry.changes} />
        <Text size="xs" c="dimmed">
          {by === null ? <Trans>Система</Trans> : by.name} ·{' '}
          <time dateTime={at}>{formatTime(at)}</time>
        </Text>
      </div>
      <Tooltip label={t`Лише зміни цього об’єкта`}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t`Лише зміни цього об’єкта`}
          onClick={onNarrow}
        >
          <IconFilter size={17} />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}

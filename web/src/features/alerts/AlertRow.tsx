import { Plural, Trans } from '@lingui/react/macro';
import { Badge, Button, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Alert } from '@/shared/api/types';
import { formatDateTime } from '@/shared/lib/format';
import { useCan } from '@/shared/session/api';
import { useKindName, useLinkName } from './useKindName';
import classes from './Alerts.module.css';

/** One error: what it is, how often and when it happened, and the way to where it is mended. */
export function AlertRow({ alert }: { readonly alert: Alert }) {
  const kindName = useKindName();
  return (
    <li className={classes.alert}>
      <div className={classes.words}>
        <Text fw={600}>{alert.title}</Text>
        {alert.details !== '' && <Text size="sm">{alert.details}</Text>}
        <div className={classes.facts}>
          <Badge variant="default" size="sm">
            {kindName(alert.kind)}
          </Badge>
          <Times alert={alert} />
        </div>
      </div>
      <MendLink alert={alert} />
    </li>
  );
}

function Times({ alert: { count, first_at, last_at } }: { readonly alert: Alert }) {
  const first = formatDateTime(first_at);
  const last = formatDateTime(last_at);
  if (count === 1) return <span>{last}</span>;
  return (
    <span>
      <Plural value={count} one="# раз" few="# рази" many="# разів" other="# разу" />
      {' · '}
      <Trans>
        уперше {first}, востаннє {last}
      </Trans>
    </span>
  );
}

function MendLink({ alert: { kind, link, title } }: { readonly alert: Alert }) {
  const linkName = useLinkName();
  const administers = useCan('administration');
  // A link that would lead to a closed door is not offered.
  if (link === '' || (link.startsWith('/administration') && !administers)) return null;
  const name = linkName(kind);
  return (
    <Button
      component={Link}
      to={link}
      variant="light"
      size="xs"
      className={classes.link ?? ''}
      aria-label={`${name}: ${title}`}
    >
      {name}
    </Button>
  );
}

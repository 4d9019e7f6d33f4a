import { Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ClientDeed } from '@/shared/api/types';
import { formatDateTime } from '@/shared/lib/format';
import { OlderButton } from '@/shared/ui/OlderButton';
import { DeedChanges } from './DeedChanges';
import { PagesView } from './PagesView';
import { historyQuery } from './reads';
import { useDeedText } from './useDeedText';
import classes from './Timeline.module.css';

/** Who changed what of the card, and when. */
export function HistoryTab({ clientId }: { readonly clientId: number }) {
  const query = useInfiniteQuery(historyQuery(clientId));
  return (
    <PagesView query={query}>
      {({ pages }) => (
        <>
          <ul className={classes.rows}>
            {pages
              .flatMap(({ items }) => items)
              .map((deed) => (
                <DeedRow key={deed.id} deed={deed} />
              ))}
          </ul>
          <OlderButton query={query} />
        </>
      )}
    </PagesView>
  );
}

function DeedRow({ deed }: { readonly deed: ClientDeed }) {
  const textOf = useDeedText();
  return (
    <li className={classes.deed}>
      <Text size="sm">{textOf(deed)}</Text>
      <DeedChanges deed={deed} />
      <Text size="xs" c="dimmed">
        {deed.by === null ? <Trans>Система</Trans> : deed.by.name} ·{' '}
        {formatDateTime(deed.created_at)}
      </Text>
    </li>
  );
}

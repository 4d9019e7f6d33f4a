import { Trans, useLingui } from '@lingui/react/macro';
import { Chip, Group, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Client, TimelineItem } from '@/shared/api/types';
import { formatDay, isSameDay } from '@/shared/lib/format';
import { OlderButton } from '@/shared/ui/OlderButton';
import { ClientChats } from './ClientChats';
import type { TimelineKind } from './events';
import { PagesView } from './PagesView';
import { timelineQuery } from './reads';
import { TimelineRow } from './TimelineRow';
import classes from './Timeline.module.css';

/** Everything with the client in one line of time, whichever channel it went through. */
export function TimelineTab({ client }: { readonly client: Client }) {
  const [kind, setKind] = useState<TimelineKind | null>(null);
  const query = useInfiniteQuery(timelineQuery({ clientId: client.id, kind }));
  return (
    <>
      <ClientChats client={client} />
      <KindChoice kind={kind} onChange={setKind} />
      <PagesView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <>
              {items.length === 0 && (
                <Text c="dimmed" size="sm">
                  <Trans>Тут ще нічого немає</Trans>
                </Text>
              )}
              <ol className={classes.rows}>
                {items.map((item, index) => (
                  <DatedRow key={keyOf(item)} item={item} above={items[index - 1]} />
                ))}
              </ol>
              <OlderButton query={query} />
            </>
          );
        }}
      </PagesView>
    </>
  );
}

interface DatedRowProps {
  readonly item: TimelineItem;
  readonly above: TimelineItem | undefined;
}

function DatedRow({ item, above }: DatedRowProps) {
  return (
    <>
      {(above === undefined || !isSameDay(above.at, item.at)) && (
        <li className={classes.day}>{formatDay(item.at)}</li>
      )}
      <TimelineRow item={item} />
    </>
  );
}

interface KindChoiceProps {
  readonly kind: TimelineKind | null;
  readonly onChange: (kind: TimelineKind | null) => void;
}

function KindChoice({ kind, onChange }: KindChoiceProps) {
  const { t } = useLingui();
  const kinds = [
    { value: null, label: t`Усе` },
    { value: 'message', label: t`Листування` },
    { value: 'note', label: t`Нотатки` },
    { value: 'order', label: t`Замовлення` },
    { value: 'event', label: t`Зміни` },
  ] as const;
  return (
    <Group gap={6} my="sm" role="group" aria-label={t`Що показувати у стрічці`}>
      {kinds.map(({ value, label }) => (
        <Chip
          key={label}
          size="xs"
          variant="light"
          checked={kind === value}
          onChange={() => onChange(value)}
        >
          {label}
        </Chip>
      ))}
    </Group>
  );
}

function keyOf({ kind, message, note, order, event }: TimelineItem): string {
  return `${kind}-${message?.id ?? note?.id ?? order?.id ?? event?.id ?? 0}`;
}

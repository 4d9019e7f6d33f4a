import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ChatDetail } from '@/shared/api/types';
import { scheduledQuery } from './api';
import { ScheduledCard } from './ScheduledCard';
import classes from './Timing.module.css';

/** Messages of the chat that wait for their time, and those that were stopped. */
export function ScheduledCards({ chat }: { readonly chat: ChatDetail }) {
  const { data } = useQuery(scheduledQuery(chat.id));
  if (data === undefined || data.items.length === 0) return null;
  return (
    <section className={classes.cards}>
      <h3 className={classes.heading}>
        <Trans>Заплановані</Trans>
      </h3>
      <ul className={classes.list}>
        {data.items.map((scheduled) => (
          <ScheduledCard key={scheduled.id} chat={chat} scheduled={scheduled} />
        ))}
      </ul>
    </section>
  );
}

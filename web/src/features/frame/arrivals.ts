import type { Me } from '@/shared/api/types';
import type { LiveEvent, LiveEventOf } from '@/shared/live/events';

type Arrival = LiveEventOf<'message.received'>;

/** The last of the messages that call this employee: into an own chat or one that nobody has. */
export function findCall(events: readonly LiveEvent[], me: Me): Arrival | undefined {
  return events
    .filter((event): event is Arrival => event.kind === 'message.received')
    .findLast(({ data: { chat } }) => chat.responsible === null || chat.responsible.id === me.id);
}

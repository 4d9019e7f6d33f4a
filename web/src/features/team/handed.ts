import type { Me } from '@/shared/api/types';
import type { LiveEvent } from '@/shared/live/events';

/** An order or a chat that came to the employee without their doing. */
export interface Handed {
  readonly kind: 'order' | 'chat';
  readonly id: number;
  /** The order's number, the client's name. */
  readonly name: string;
}

type Viewer = Pick<Me, 'id'>;

/** What of these events came by distribution or from somebody who left; orders by a colleague, too. */
export function handedTo(events: readonly LiveEvent[], me: Viewer): readonly Handed[] {
  return events.flatMap((event) => handedBy(event, me) ?? []);
}

function handedBy(event: LiveEvent, me: Viewer): Handed | null {
  if (event.kind === 'order.changed') {
    const { order, former_id: former, by_id: by } = event.data;
    const isGiven = order.responsible?.id === me.id && former !== me.id && by !== me.id;
    return isGiven ? { kind: 'order', id: order.id, name: `№${order.number}` } : null;
  }
  if (event.kind === 'chat.assigned') {
    const { chat, message, former_id: former } = event.data;
    const isByItself = (message.event?.data.by ?? '') === '';
    if (!isByItself || chat.responsible?.id !== me.id || former === me.id) return null;
    return { kind: 'chat', id: chat.id, name: chat.contact.name };
  }
  return null;
}

/** The newest of those still shown with what has come: nobody is told twice of one. */
export function gather(shown: readonly Handed[], come: readonly Handed[]): readonly Handed[] {
  const key = ({ kind, id }: Handed) => `${kind} ${id}`;
  return [...new Map([...shown, ...come].map((each) => [key(each), each])).values()];
}

import type { Me } from '@/shared/api/types';
import type { LiveEvent } from '@/shared/live/events';
import { noteAddress } from './address';

/** Something that an employee is told of, wherever they are in the application. */
export interface Call {
  readonly kind: 'mentioned' | 'asked' | 'declined' | 'given' | 'lost';
  readonly who: string;
  readonly body: string;
  readonly address: string;
  readonly chatId: number;
  readonly mentionId: number | null;
  /** A later call with the same tag stands in for this one. */
  readonly tag: string;
}

type Viewer = Pick<Me, 'id' | 'short_name'>;

/** What of these events this employee is called about, oldest first. */
export function callsFor(events: readonly LiveEvent[], me: Viewer): readonly Call[] {
  return events.flatMap((event) => callOf(event, me) ?? []);
}

function callOf(event: LiveEvent, me: Viewer): Call | null {
  switch (event.kind) {
    case 'employee.mentioned': {
      const { mention } = event.data;
      return {
        kind: 'mentioned',
        who: mention.by?.name ?? '',
        body: `${mention.chat_name}: ${mention.text}`,
        address: noteAddress(mention),
        chatId: mention.chat_id,
        mentionId: mention.id,
        tag: `mention-${mention.id}`,
      };
    }
    case 'chat.asked': {
      const { chat, asker } = event.data;
      if (chat.responsible?.id !== me.id) return null;
      return aboutChat('asked', asker.name, chat);
    }
    case 'chat.ask_withdrawn': {
      const { chat, asker, by } = event.data;
      if (asker.id !== me.id || by.id === me.id) return null;
      return aboutChat('declined', by.name, chat);
    }
    case 'chat.assigned':
      return ofAssignment(event.data, me);
    default:
      return null;
  }
}

/** Whoever did it themselves is told nothing. */
function ofAssignment(
  { chat, message, former_id }: Extract<LiveEvent, { kind: 'chat.assigned' }>['data'],
  me: Viewer,
): Call | null {
  const by = message.event?.data.by ?? '';
  // What was handed out by itself may be many at once, and is told together.
  if (by === me.short_name || by === '') return null;
  if (chat.responsible?.id === me.id) return aboutChat('given', by, chat);
  if (former_id !== me.id) return null;
  return aboutChat('lost', chat.responsible?.name ?? '', chat);
}

function aboutChat(
  kind: Call['kind'],
  who: string,
  chat: { readonly id: number; readonly contact: { readonly name: string } },
): Call {
  return {
    kind,
    who,
    body: chat.contact.name,
    address: `/chats/${chat.id}`,
    chatId: chat.id,
    mentionId: null,
    tag: `team-${kind}-${chat.id}`,
  };
}

import type { Capabilities, Message } from '@/shared/api/types';
import { isUnconfirmed } from './outgoingMessage';

/** What may be done to one message: the channel's table and the message's age say. */
export interface MessageRights {
  readonly quote: boolean;
  readonly react: boolean;
  readonly copy: boolean;
  readonly edit: boolean;
  readonly remove: boolean;
}

interface Looker {
  readonly capabilities: Capabilities;
  readonly canAnswer: boolean;
  readonly viewerId: number;
  /** In milliseconds. */
  readonly now: number;
}

const hour = 3_600_000;

export function rightsOver(message: Message, looker: Looker): MessageRights {
  const { capabilities, canAnswer } = looker;
  const isThere = !isUnconfirmed(message) && message.deleted_at === null;
  const mayAct = isThere && canAnswer && message.direction !== 'private';
  const isOurs = mayAct && message.direction === 'out';
  const isOwn = isOurs && message.author.id === looker.viewerId && message.text !== '';
  return {
    quote: mayAct && capabilities.can_quote,
    react: mayAct && capabilities.can_react && hasArrived(message),
    copy: isThere && message.text !== '',
    edit: isOwn && mayChange(message, looker, editing(capabilities)),
    remove: isOurs && mayChange(message, looker, deleting(capabilities)),
  };
}

interface Change {
  readonly can: boolean;
  readonly hours: number | null;
}

function editing({ can_edit, edit_window_hours }: Capabilities): Change {
  return { can: can_edit, hours: edit_window_hours };
}

function deleting({ can_delete, delete_window_hours }: Capabilities): Change {
  return { can: can_delete, hours: delete_window_hours };
}

function mayChange(message: Message, { now }: Looker, { can, hours }: Change): boolean {
  // What has not left is changed with us, whatever the channel can.
  if (message.status === 'queued' || message.status === 'failed') return true;
  if (!can || message.status === 'unknown') return false;
  return hours === null || now - Date.parse(message.created_at) <= hours * hour;
}

function hasArrived({ status }: Message): boolean {
  return status === 'received' || status === 'sent' || status === 'delivered' || status === 'read';
}

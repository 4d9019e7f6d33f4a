import type { Attachment, Message, Upload } from '@/shared/api/types';
import type { Quoted, StagedFile } from './drafts';
import type { UsedReply } from './usedReply';

/** A message that the server has not confirmed. Its `clientId` never changes, whatever is retried. */
export interface Outgoing {
  readonly clientId: string;
  readonly employeeId: number;
  readonly chatId: number;
  readonly text: string;
  /** They may still be on their way up: the message leaves when the last of them is there. */
  readonly files: readonly StagedFile[];
  readonly replyTo: Quoted | null;
  readonly quickReply: UsedReply | null;
  /** Up to which message its author had seen the conversation; null: it goes whatever came since. */
  readonly seenSeq: number | null;
  /** How many files were left behind by a reload. */
  readonly lost: number;
  readonly createdAt: string;
  /** Why the last try did not succeed; null while it is on its way. */
  readonly failure: string | null;
}

export const filesLost = 'files_lost';
export const filesFailed = 'files_failed';

/** The conversation with what is on its way at its end; what has arrived already is not doubled. */
export function withOutgoing(
  messages: readonly Message[],
  items: readonly Outgoing[],
  authorName: string,
): readonly Message[] {
  if (items.length === 0) return messages;
  const arrived = new Set(messages.map(({ client_id }) => client_id));
  const waiting = items.filter(({ clientId }) => !arrived.has(clientId));
  const lastSeq = messages.at(-1)?.seq ?? 0;
  return [...messages, ...waiting.map((item, at) => asMessage(item, authorName, lastSeq + 1 + at))];
}

/** A message the server does not know yet has no id of its own. */
export function isUnconfirmed({ id }: Message): boolean {
  return id < 0;
}

function asMessage(item: Outgoing, authorName: string, seq: number): Message {
  const { failure } = item;
  return {
    id: -seq,
    chat_id: item.chatId,
    seq,
    direction: 'out',
    author: { kind: 'employee', id: item.employeeId, name: authorName },
    text: item.text,
    attachments: item.files.flatMap(({ upload }) => (upload === null ? [] : asAttachment(upload))),
    location: null,
    shared_contact: null,
    event: null,
    status: failure === null ? 'queued' : 'failed',
    error: failure === null ? null : { code: reasonOf(item), detail: failure },
    created_at: item.createdAt,
    provider_at: null,
    reply_to: item.replyTo,
    edited_at: null,
    deleted_at: null,
    has_history: false,
    reactions: [],
    mentions: [],
    acts: [],
    client_id: item.clientId,
  };
}

function asAttachment(upload: Upload): Attachment {
  return {
    id: -upload.id,
    kind: kindOf(upload.content_type),
    name: upload.name,
    content_type: upload.content_type,
    size: upload.size,
    width: upload.width,
    height: upload.height,
    duration: upload.duration,
    state: 'ready',
    url: upload.url,
    thumbnail_url: upload.thumbnail_url,
  };
}

function reasonOf({ lost, files }: Outgoing): string {
  if (lost > 0) return filesLost;
  return files.some(({ trouble }) => trouble !== null) ? filesFailed : 'not_sent';
}

/** As the server will call it. */
function kindOf(type: string): Attachment['kind'] {
  if (type === 'audio/ogg') return 'voice';
  const major = type.split('/')[0];
  const isShown = major === 'image' || major === 'video' || major === 'audio';
  return isShown && type !== 'image/svg+xml' ? major : 'file';
}

import { isRecord, textOf } from '@/shared/lib/record';
import { asStaged, isQuoted, isUpload } from './drafts';
import { keep, readKept } from '@/shared/lib/kept';
import type { Outgoing } from './outgoingMessage';
import { readUsed } from './usedReply';

const storageName = 'kramar-outgoing';
let lastWritten = '';

/** Writes down what is on its way, so that a reload does not lose it. */
export function keepOutgoing(items: readonly Outgoing[]): void {
  const kept = items.map(toKept);
  // How far each file has got is not worth writing down.
  const written = JSON.stringify(kept);
  if (written === lastWritten) return;
  lastWritten = written;
  keep(storageName, kept.length === 0 ? null : kept);
}

/** Of files only those survive a reload that are on the server. */
function toKept({ files, ...item }: Outgoing) {
  const uploads = files.flatMap(({ upload }) => upload ?? []);
  return { ...item, uploads, lost: item.lost + files.length - uploads.length };
}

/** After a reload nobody knows whether a request had left; the same id makes asking again safe. */
export function restoreOutgoing(): readonly Outgoing[] {
  const kept = readKept(storageName);
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((item: unknown) => readOutgoing(item) ?? []);
}

function readOutgoing(item: unknown): Outgoing | null {
  if (!isRecord(item)) return null;
  const { clientId, employeeId, chatId } = item;
  if (typeof employeeId !== 'number' || typeof chatId !== 'number') return null;
  if (typeof clientId !== 'string') return null;
  const uploads = Array.isArray(item.uploads) ? item.uploads.filter(isUpload) : [];
  if (textOf(item.text) === '' && uploads.length === 0) return null; // its files had not gone up
  return {
    clientId,
    employeeId,
    chatId,
    text: textOf(item.text),
    files: uploads.map(asStaged),
    replyTo: isQuoted(item.replyTo) ? item.replyTo : null,
    quickReply: readUsed(item.quickReply),
    seenSeq: null,
    lost: typeof item.lost === 'number' ? item.lost : 0,
    createdAt: textOf(item.createdAt),
    failure: textOf(item.failure),
  };
}

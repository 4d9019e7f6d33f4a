import type { Capabilities } from '@/shared/api/types';
import { fits } from '@/shared/lib/mediaTypes';

/** More files than this are not taken into one composer: nobody means to send them. */
export const stagedLimit = 100;

/** How long a text is in the channel's own unit. */
export function textLength(text: string, unit: Capabilities['text_unit']): number {
  if (unit === 'utf16') return text.length;
  if (unit === 'bytes') return new TextEncoder().encode(text).length;
  return Array.from(text).length;
}

export function textLimit({ text_limit, splits_text, parts_limit }: Capabilities): number {
  return splits_text ? text_limit * parts_limit : text_limit;
}

/** What is left of the limit once it begins to matter, else null. */
export function roomLeft(text: string, capabilities: Capabilities): number | null {
  const limit = textLimit(capabilities);
  // No unit counts more than three to a UTF-16 character: most texts need no counting.
  if (text.length * 3 < limit * 0.85) return null;
  const left = limit - textLength(text, capabilities.text_unit);
  return left <= Math.max(limit * 0.15, 40) ? left : null;
}

export type FileRefusal =
  | { readonly why: 'type' }
  | { readonly why: 'empty' }
  | { readonly why: 'size'; readonly limit: number };

export interface FileFacts {
  readonly size: number;
  readonly type: string;
}

/** Why the channel does not take the file, as far as the browser can know it. */
export function refusalOf(file: FileFacts, capabilities: Capabilities): FileRefusal | null {
  if (file.size === 0) return { why: 'empty' };
  // A browser that does not know the type leaves it to the server, which looks at the bytes.
  if (file.type !== '' && !capabilities.accepts.some((pattern) => fits(file.type, pattern))) {
    return { why: 'type' };
  }
  const isImage = file.type.startsWith('image/') && file.type !== 'image/svg+xml';
  const { file_size_limit: most, image_size_limit: mostOfImage } = capabilities;
  const limit = isImage ? Math.min(most, mostOfImage) : most;
  return file.size > limit ? { why: 'size', limit } : null;
}

/** Files as they will go: those that stand in one album together, as many as the channel takes. */
export function batchesOf<File extends FileFacts>(
  files: readonly File[],
  capabilities: Capabilities,
): readonly (readonly File[])[] {
  const { album_limit, files_limit, albums, voice_types } = capabilities;
  if (album_limit <= 1) return chunksOf(files, files_limit);
  const voices = files.filter(({ type }) => voice_types.includes(type));
  const groups = albums.map((_, at) =>
    files.filter(({ type }) => !voice_types.includes(type) && albumOf(type, albums) === at),
  );
  const limit = Math.min(album_limit, files_limit);
  return [...groups.flatMap((group) => chunksOf(group, limit)), ...chunksOf(voices, 1)];
}

/** The first group that fits; what fits none stands with the last, which takes the rest. */
function albumOf(type: string, albums: Capabilities['albums']): number {
  const found = albums.findIndex((patterns) => patterns.some((pattern) => fits(type, pattern)));
  return found === -1 ? albums.length - 1 : found;
}

function chunksOf<Item>(items: readonly Item[], size: number): (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

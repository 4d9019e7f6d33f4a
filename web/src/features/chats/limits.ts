import type { Capabilities } from '@/shared/api/types';

/** The server cuts a long text into no more parts than this. */
const partsLimit = 5;
/** And takes no more files with one message. */
export const filesLimit = 20;

/** How long a text is in the channel's own unit. */
export function textLength(text: string, unit: Capabilities['text_unit']): number {
  if (unit === 'utf16') return text.length;
  if (unit === 'bytes') return new TextEncoder().encode(text).length;
  return Array.from(text).length;
}

export function textLimit({ text_limit, splits_text }: Capabilities): number {
  return splits_text ? text_limit * partsLimit : text_limit;
}

/** What is left of the limit once it begins to matter, else null. */
export function roomLeft(text: string, capabilities: Capabilities): number | null {
  const limit = textLimit(capabilities);
  // No unit counts more than three to a UTF-16 character: most texts need no counting.
  if (text.length * 3 < limit * 0.85) return null;
  const left = limit - textLength(text, capabilities.text_unit);
  return left <= Math.max(limit * 0.15, 40) ? left : null;
}

export type FileRefusal = { readonly why: 'type' } | { readonly why: 'size'; readonly limit: number };

interface FileFacts {
  readonly size: number;
  readonly type: string;
}

/** Why the channel does not take the file, as far as the browser can know it. */
export function refusalOf(file: FileFacts, capabilities: Capabilities): FileRefusal | null {
  // A browser that does not know the type leaves it to the server, which looks at the bytes.
  if (file.type !== '' && !capabilities.accepts.some((pattern) => fits(file.type, pattern))) {
    return { why: 'type' };
  }
  const isImage = file.type.startsWith('image/') && file.type !== 'image/svg+xml';
  const { file_size_limit: most, image_size_limit: mostOfImage } = capabilities;
  const limit = isImage ? Math.min(most, mostOfImage) : most;
  return file.size > limit ? { why: 'size', limit } : null;
}

function fits(type: string, pattern: string): boolean {
  if (pattern === '*' || pattern === '*/*') return true;
  return pattern.endsWith('/*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
}

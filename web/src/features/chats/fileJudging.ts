import type { Capabilities } from '@/shared/api/types';
import { refusalOf, type FileRefusal } from './limits';
import { isReadable } from './uploads';

/** What only the bytes tell: the file is gone, or it is a program, which the server refuses. */
export type Finding = { readonly why: 'gone' } | { readonly why: 'program' };
export type Findings = ReadonlyMap<File, Finding>;

export interface JudgedFile {
  readonly file: File;
  readonly trouble: FileRefusal | Finding | null;
}

/** Which files go, and why the others do not. */
export function judge(
  files: readonly File[],
  capabilities: Capabilities,
  findings: Findings,
): readonly JudgedFile[] {
  return files.map((file) => ({
    file,
    trouble: refusalOf(file, capabilities) ?? findings.get(file) ?? null,
  }));
}

/** Looks at how each file begins. */
export async function probe(files: readonly File[]): Promise<Findings> {
  const found = await Promise.all(
    files.map(async (file): Promise<readonly [File, Finding][]> => {
      if (!(await isReadable(file))) return [[file, { why: 'gone' }]];
      return (await isProgram(file)) ? [[file, { why: 'program' }]] : [];
    }),
  );
  return new Map(found.flat());
}

/** How programs of Windows and Linux begin; the server refuses both. */
async function isProgram(file: File): Promise<boolean> {
  const [first, second, third, fourth] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const isWindows = first === 0x4d && second === 0x5a;
  return isWindows || (first === 0x7f && second === 0x45 && third === 0x4c && fourth === 0x46);
}

const previews = new Map<File, string>();

/** A local address of a picture, the same each time. */
export function previewOf(file: File): string | null {
  if (!file.type.startsWith('image/')) return null;
  const known = previews.get(file) ?? URL.createObjectURL(file);
  previews.set(file, known);
  return known;
}

export function releasePreviews(files: readonly File[]): void {
  for (const file of files) {
    const preview = previews.get(file);
    if (preview !== undefined) URL.revokeObjectURL(preview);
    previews.delete(file);
  }
}

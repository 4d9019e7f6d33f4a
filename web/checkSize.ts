import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Gzip of all script that the chats page needs before it can be used. */
const limit = 250 * 1024;
const dist = new URL('dist/', import.meta.url);

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

type Manifest = Readonly<Record<string, Chunk | undefined>>;

const manifest = readManifest();

const entries = ['index.html', 'src/app/ChatsRoute.tsx'];
const sizes = new Map<string, number>();
for (const entry of entries) collect(entry);

const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
for (const [file, size] of [...sizes].sort((left, right) => right[1] - left[1])) {
  console.log(`${kilobytes(size)}  ${file}`);
}
console.log(`${kilobytes(total)}  first load of the chats page, of ${kilobytes(limit).trim()}`);
if (total > limit) process.exitCode = 1;

function collect(name: string): void {
  const chunk = manifest[name];
  if (chunk === undefined) throw new Error(`The build has no ${name}.`);
  if (sizes.has(chunk.file)) return;
  sizes.set(chunk.file, gzipSync(readFileSync(new URL(chunk.file, dist)), { level: 9 }).length);
  for (const imported of chunk.imports ?? []) collect(imported);
}

function readManifest(): Manifest {
  const written: unknown = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
  if (!isManifest(written)) throw new Error('The build wrote no manifest.');
  return written;
}

function isManifest(value: unknown): value is Manifest {
  return typeof value === 'object' && value !== null;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1).padStart(7)} KB`;
}

/** A folder with more files than this was hardly meant to be sent. */
const filesLimit = 500;
/** What systems put into folders for themselves. */
const hidden = /^(\.|Thumbs\.db$|desktop\.ini$)/i;

/** All files of what was dropped, folders walked through in their own order. */
export async function readEntries(entries: readonly FileSystemEntry[]): Promise<readonly File[]> {
  const found: File[] = [];
  const left = [...entries];
  for (let entry = left.shift(); entry !== undefined; entry = left.shift()) {
    if (found.length >= filesLimit) break;
    if (isFile(entry)) found.push(...(await readFile(entry)));
    else if (isFolder(entry)) left.unshift(...(await readFolder(entry)));
  }
  return found;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** None when it is gone already. */
function readFile(entry: FileSystemFileEntry): Promise<readonly File[]> {
  return new Promise((resolve) => {
    entry.file(
      (file) => resolve([file]),
      () => resolve([]),
    );
  });
}

async function readFolder(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  // Browsers hand out a hundred at a time, and nothing at the end.
  for (let some = await readSome(reader); some.length > 0; some = await readSome(reader)) {
    found.push(...some);
    if (found.length >= filesLimit) break;
  }
  return found
    .filter(({ name }) => !hidden.test(name))
    .sort((left, right) => left.name.localeCompare(right.name, undefined, { numeric: true }));
}

function readSome(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve) => {
    reader.readEntries(resolve, () => resolve([]));
  });
}

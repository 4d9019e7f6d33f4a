import { useMemo, useSyncExternalStore } from 'react';
import { createStore } from '@/shared/lib/store';
import type { StagedFile } from './drafts';
import { keepOutgoing, restoreOutgoing } from './outgoingKept';
import type { Outgoing } from './outgoingMessage';
import { changeFile, forget, retryUpload, type FileHolder } from './uploads';

const outgoing = createStore<readonly Outgoing[]>(restoreOutgoing());

export function addOutgoing(item: Outgoing): void {
  put([...outgoing.get().filter(({ clientId }) => clientId !== item.clientId), item]);
}

export function removeOutgoing(clientId: string): void {
  forget(findOutgoing(clientId)?.files ?? []);
  put(outgoing.get().filter((item) => item.clientId !== clientId));
}

export function failOutgoing(clientId: string, failure: string | null): void {
  put(outgoing.get().map((item) => (item.clientId === clientId ? { ...item, failure } : item)));
}

export function findOutgoing(clientId: string): Outgoing | undefined {
  return outgoing.get().find((item) => item.clientId === clientId);
}

function changeFiles(
  clientId: string,
  change: (files: readonly StagedFile[]) => readonly StagedFile[],
): void {
  put(
    outgoing
      .get()
      .map((item) => (item.clientId === clientId ? { ...item, files: change(item.files) } : item)),
  );
}

/** Hears of the files that go with the message. */
export function outgoingHolder(clientId: string): FileHolder {
  return (key, change) => changeFiles(clientId, (files) => changeFile(files, key, change));
}

/** Takes one file out of a message that has not left; without words and files nothing is left of it. */
export function dropOutgoingFile(clientId: string, key: string): void {
  const item = findOutgoing(clientId);
  if (item === undefined) return;
  forget(item.files.filter((file) => file.key === key));
  if (item.text === '' && item.files.length <= 1) removeOutgoing(clientId);
  else changeFiles(clientId, (files) => files.filter((file) => file.key !== key));
}

/** Uploads again what did not go up. */
export function retryOutgoingFiles(clientId: string): void {
  for (const { key, trouble } of findOutgoing(clientId)?.files ?? []) {
    if (trouble !== null) retryUpload(key);
  }
}

/** Waits until no file of the message is on its way up; `null` when it was taken back meanwhile. */
export function whenUploaded(clientId: string): Promise<Outgoing | null> {
  return new Promise((resolve) => {
    const look = () => {
      const item = findOutgoing(clientId);
      if (item?.files.some(isGoingUp) === true) return;
      unsubscribe();
      resolve(item ?? null);
    };
    const unsubscribe = outgoing.subscribe(look);
    look();
  });
}

export function isGoingUp({ upload, trouble }: StagedFile): boolean {
  return upload === null && trouble === null;
}

/** Files of a message that is not on the server yet, while any of them is not there either. */
export function useUnfinishedFiles(clientId: string | null): readonly StagedFile[] {
  const all = useSyncExternalStore(outgoing.subscribe, outgoing.get);
  const files = all.find((item) => item.clientId === clientId)?.files ?? noFiles;
  return files.some(({ upload }) => upload === null) ? files : noFiles;
}

const noFiles: readonly StagedFile[] = [];

/** What one employee has on its way in one chat, the oldest first. */
export function useOutgoing(employeeId: number, chatId: number): readonly Outgoing[] {
  const all = useSyncExternalStore(outgoing.subscribe, outgoing.get);
  return useMemo(
    () => all.filter((item) => item.chatId === chatId && item.employeeId === employeeId),
    [all, chatId, employeeId],
  );
}

function put(items: readonly Outgoing[]): void {
  outgoing.set(items);
  keepOutgoing(items);
}

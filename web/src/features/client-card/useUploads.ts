import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useErrorText } from '@/shared/ui/useErrorText';
import { useAddFile } from './reads';

const largest = 50 * 1024 * 1024;

interface Upload {
  readonly key: string;
  readonly name: string;
  /** Null while it is on its way. */
  readonly error: string | null;
}

/** Files on their way into the card, one after another; what was refused says why and stays. */
export function useUploads(clientId: number) {
  const { t } = useLingui();
  const errorText = useErrorText();
  const adding = useAddFile(clientId);
  const [items, setItems] = useState<readonly Upload[]>([]);
  const refuse = (key: string, error: string) =>
    setItems((known) => known.map((each) => (each.key === key ? { ...each, error } : each)));
  const send = async (key: string, file: File) => {
    if (file.size > largest) {
      refuse(key, t`Файл завеликий: можна до 50 МБ`);
      return;
    }
    try {
      await adding.mutateAsync(file);
      setItems((known) => known.filter((each) => each.key !== key));
    } catch (error) {
      refuse(key, errorText(error));
    }
  };
  const add = (files: readonly File[]) => {
    const begun = files.map((file) => ({ key: crypto.randomUUID(), file }));
    const shown = begun.map(({ key, file }) => ({ key, name: file.name, error: null }));
    setItems((known) => [...known.filter(({ error }) => error === null), ...shown]);
    void begun.reduce(
      (before, { key, file }) => before.then(() => send(key, file)),
      Promise.resolve(),
    );
  };
  return { items, add };
}

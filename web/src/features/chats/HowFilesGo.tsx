import { Plural, Trans } from '@lingui/react/macro';
import type { Capabilities } from '@/shared/api/types';
import { batchesOf, type FileFacts } from './limits';

interface HowFilesGoProps {
  readonly files: readonly FileFacts[];
  readonly capabilities: Capabilities;
}

/** Says it when the client will get more than one message; one needs no words. */
export function HowFilesGo({ files, capabilities }: HowFilesGoProps) {
  if (files.length < 2) return null;
  if (capabilities.album_limit <= 1) {
    return <Trans>Канал не має альбомів: кожен файл піде окремим повідомленням.</Trans>;
  }
  const batches = batchesOf(files, capabilities);
  const count = batches.length;
  if (count === 1) return <Trans>Піде одним альбомом.</Trans>;
  if (batches.some((batch) => batch.length === 1)) {
    return (
      <Plural
        value={count}
        one="Піде # повідомленням."
        few="Піде # повідомленнями."
        many="Піде # повідомленнями."
        other="Піде # повідомлення."
      />
    );
  }
  return (
    <Plural
      value={count}
      one="Піде # альбомом."
      few="Піде # альбомами."
      many="Піде # альбомами."
      other="Піде # альбому."
    />
  );
}

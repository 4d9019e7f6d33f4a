import { useLingui } from '@lingui/react/macro';
import { Suspense } from 'react';
import type { Message } from '@/shared/api/types';
import { Attachments } from './Attachments';
import { StagedFiles } from './lazyParts';
import { dropOutgoingFile, useUnfinishedFiles } from './outgoing';

/** The files of a message that has not left yet: how far each is, then as they will be seen. */
export function OutgoingFiles({ message }: { readonly message: Message }) {
  const { t } = useLingui();
  const { client_id: clientId, attachments } = message;
  const unfinished = useUnfinishedFiles(clientId);
  if (clientId === null || unfinished.length === 0) {
    return attachments.length > 0 && <Attachments attachments={attachments} />;
  }
  return (
    <Suspense fallback={null}>
      <StagedFiles
        files={unfinished}
        label={t`Файли, що завантажуються`}
        onRemove={(key) => dropOutgoingFile(clientId, key)}
      />
    </Suspense>
  );
}

import { Trans } from '@lingui/react/macro';
import { Loader } from '@mantine/core';
import { IconDownload, IconFileOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Attachment } from '@/shared/api/types';
import { formatFileSize } from '@/shared/lib/format';
import classes from './Attachments.module.css';

/** A file to download, or why it is not here. */
export function FileCard({ attachment }: { readonly attachment: Attachment }) {
  const { name, size, state, url } = attachment;
  const title = name !== '' ? name : <Trans>Файл</Trans>;
  if (state === 'ready' && url !== null) {
    return (
      <a className={classes.card} href={url} download={name} target="_blank" rel="noopener">
        <Face icon={<IconDownload size={19} aria-hidden />} title={title}>
          {size === null ? null : formatFileSize(size)}
        </Face>
      </a>
    );
  }
  const isPending = state === 'pending';
  return (
    <div className={classes.card} data-lost={!isPending || undefined}>
      <Face
        icon={isPending ? <Loader size={16} color="gray" /> : <IconFileOff size={19} aria-hidden />}
        title={title}
      >
        <WhyNotHere state={state} />
      </Face>
    </div>
  );
}

function WhyNotHere({ state }: { readonly state: Attachment['state'] }) {
  if (state === 'pending') return <Trans>Завантажується…</Trans>;
  if (state === 'too_large') return <Trans>Завеликий: канал його не віддає</Trans>;
  return <Trans>Не вдалося отримати файл</Trans>;
}

interface FaceProps {
  readonly icon: ReactNode;
  readonly title: ReactNode;
  readonly children: ReactNode;
}

function Face({ icon, title, children }: FaceProps) {
  return (
    <>
      <span className={classes.cardIcon}>{icon}</span>
      <span className={classes.cardBody}>
        <span className={classes.cardTitle}>{title}</span>
        <span className={classes.cardNote}>{children}</span>
      </span>
    </>
  );
}
